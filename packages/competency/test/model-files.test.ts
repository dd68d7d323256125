import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadModel, modelIds, readEdition, resolveTag, scales, toKeySlug } from '../src/index.ts'
import { readModelFiles } from '../read-model-files.ts'
import { faultsOfModel } from '../src/edition-files.ts'
import type { AreaFile } from '../src/edition-files.ts'

const folder = fileURLToPath(new URL('../../../competency-model', import.meta.url))

test('has the counts of the official model and of the public list', async () => {
  const [edition] = await readModelFiles(folder)
  const count = edition?.areas.map(({ name, themes }) => [
    name,
    themes.length,
    themes.flatMap(({ sub_themes }) => sub_themes).length,
  ])
  expect(count).toEqual([
    ['Behavioural', 13, 41],
    ['Functional', 22, 73],
    ['Domain', 173, 173],
  ])
  const behavioural = edition?.areas[0]?.themes ?? []
  expect(behavioural.filter(({ kind }) => kind === 'core')).toHaveLength(8)
  expect(behavioural.filter(({ kind }) => kind === 'leadership')).toHaveLength(5)
  const functional = edition?.areas[1]?.themes ?? []
  expect(functional.filter(({ status }) => status !== undefined)).toHaveLength(21)
  expect(modelIds).toEqual(['kcm/2024-25', 'kcm/2026'])
})

test('has the scale of three levels and the older one of five, and an edition may have either', () => {
  expect(scales.map(({ id, levels }) => [id, levels.length])).toEqual([
    ['frac-5', 5],
    ['kcm-3', 3],
  ])
  const files: Readonly<Record<string, string>> = {
    'model.yaml': 'id: kcm/own\nscale: frac-5\nareas: [own]\nsources: {}\n',
    'own.yaml':
      'name: Own\nkey: own\nthemes: [{ name: Craft, key: craft, sub_themes: [{ name: Weaving, key: weaving }] }]\n',
  }
  const read = readEdition((name) => files[name])
  if (read.fault !== undefined) throw new Error(read.fault)
  expect(resolveTag('own/craft/weaving@ustad', read.model)).toMatchObject({ level: { key: 'ustad' } })
})

test('defines every area, theme and sub-theme of every edition in its own words', () => {
  for (const id of modelIds) {
    const items = loadModel(id)?.items ?? []
    expect(items.length, id).toBeGreaterThan(490)
    expect(items.filter(({ definition = '' }) => definition.length < 20).map(({ key }) => key)).toEqual([])
  }
})

test.each([
  ['Digital Tools ( MS office, Excel, PPT & AI tools) & Platforms', 'digital-tools-and-platforms'],
  ['Policy design/ amendment', 'policy-design-amendment'],
  ['Self-Awareness', 'self-awareness'],
  [',Financial Statements Analysis', 'financial-statements-analysis'],
  ['Procurement Mgmt. through GeM', 'procurement-mgmt-through-gem'],
])('makes the key of %j', (name, key) => {
  expect(toKeySlug(name)).toBe(key)
})

test('refuses a key that does not follow its name, a collision, an id used twice and a source nobody knows', () => {
  const id = { scheme: 'cbp-tool', value: 'FUN-001', source: ['S9'] } as const
  const area: AreaFile = {
    name: 'Functional',
    key: 'functional',
    themes: [
      {
        name: 'Care & Repair',
        key: 'care-and-repair',
        sub_themes: [
          { name: 'Tools', key: 'tool', external_ids: [id] },
          { name: 'Hand Tools', key: 'hand-tools', external_ids: [id] },
          { name: 'Hand-tools', key: 'hand-tools' },
        ],
      },
    ],
  }
  expect(faultsOfModel([area], new Set(['S1']))).toEqual([
    'functional/care-and-repair/tool: the key of "Tools" must be tools',
    'cbp-tool FUN-001: both "Tools" and "Hand Tools" have this id',
    'functional/care-and-repair/hand-tools: both "Hand Tools" and "Hand-tools" have this key',
    'source S9 is not in model.yaml',
    'source S9 is not in model.yaml',
  ])
})
