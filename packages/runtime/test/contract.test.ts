import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { page } from '@paath/protocol'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../src')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

test('the runtime uses every name of the page contract', () => {
  // The type of a question comes with the settings; the attribute is for styles.
  const unused = Object.keys(page).filter((name) => name !== 'type' && !sources.includes(`page.${name}`))
  expect(unused).toEqual([])
})

test('the runtime names no attribute of the page by itself', () => {
  expect(sources.match(/['"`[]data-[a-z-]+/g) ?? []).toEqual([])
})
