import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../setup/root.mjs'
import { pictureOf } from '../../packages/components/generate.ts'
import { componentExamples, componentFolders, stateOf } from './component-examples.ts'
import { readStates } from './picture-states.ts'

const folder = join(rootFolder, 'docs/components')
const pictures = readdirSync(folder).filter((name) => name.endsWith('.webp'))

test('the guide shows a picture of every component', () => {
  const guide = readFileSync(join(rootFolder, 'docs/components.md'), 'utf8')
  const shown = new Set([...guide.matchAll(/\]\(components\/([a-z-]+\.webp)\)/g)].map(([, name]) => name))
  expect([...shown].sort()).toEqual(pictures)
  for (const name of componentFolders(rootFolder)) expect(shown).toContain(`${pictureOf(name)}.webp`)
})

test('every picture was drawn from its component as it is; `pnpm examples` draws those anew that were not', () => {
  const states = Object.fromEntries(
    componentExamples(rootFolder).map((example) => [example.name, stateOf(rootFolder, example)]),
  )
  expect(readStates(rootFolder)).toEqual(states)
})

test('all pictures together weigh less than 400 KB', () => {
  const bytes = pictures.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(400_000)
})
