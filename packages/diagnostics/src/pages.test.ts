import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codes } from './registry.ts'

test('every page under docs/rules is that of a code, and every code has one', () => {
  const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url))
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => file.replace('.md', ''))
  expect(pages.sort()).toEqual(Object.keys(codes).sort())
})
