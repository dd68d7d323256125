import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import {
  importFramework,
  loadModel,
  readEdition,
  resolveTag,
  toCompetencyModel,
  writeEdition,
} from '../src/index.ts'
import type { ImportedFramework } from '../src/index.ts'
import { syntheticFramework } from './synthetic-framework.ts'
import type { SyntheticFramework } from './synthetic-framework.ts'

function importText(text: string) {
  const { report, diagnostics } = createCollector()
  const base = loadModel()
  if (!base) throw new Error('There is no model')
  const imported = importFramework(text, {
    edition: 'kcm/2026-11',
    released: '2026-11-22',
    base,
    file: 'framework.json',
    report,
  })
  return { imported, codes: diagnostics.map(({ code }) => code), diagnostics }
}

function importSynthetic(damage: (framework: SyntheticFramework) => void = () => undefined) {
  const framework = syntheticFramework()
  damage(framework)
  return importText(JSON.stringify(framework))
}

const termsOf = ({ result }: SyntheticFramework, code: string) =>
  result.framework.categories.find((category) => category.code === code)?.terms ?? []

const modelOf = (imported: ImportedFramework | undefined) => {
  if (!imported) throw new Error('Nothing was imported')
  return toCompetencyModel(imported.data)
}

test('reads a framework of the real size', () => {
  const { imported, codes } = importSynthetic()
  expect(imported?.report.counts).toEqual({ areas: 3, themes: 146, subThemes: 601 })
  expect(codes).toEqual([])
})

test('knows items again under other spellings, and says what is new, renamed and gone', () => {
  const report = importSynthetic().imported?.report
  expect(report?.renamed).toContainEqual({
    from: 'behavioural/decision-making/sound-judgement',
    to: 'behavioural/decision-making/sound-judgment',
  })
  expect(report?.removed).toContain('domain/taxation/taxation')
  expect(report?.removed).not.toContain('behavioural/self-awareness/self-confidence')
  expect(report?.renamed).toContainEqual({
    from: 'behavioural/solution-orientation',
    to: 'behavioural/solution-oriented',
  })
  expect(report?.added.filter((key) => !key.startsWith('domain/'))).toHaveLength(5)
  expect(report?.added).not.toContain('domain/financial-statements-analysis')
})

test('takes a code that another name had for a hint only', () => {
  const reasons = importSynthetic().imported?.report.ambiguous.map(({ reason }) => reason) ?? []
  expect(reasons.filter((reason) => reason.startsWith('has the code COM')).length).toBeGreaterThan(0)
})

test('says of an item in another place that it may be the one that is gone', () => {
  const report = importSynthetic().imported?.report
  for (const [now, before] of [
    [
      'behavioural/self-awareness/sustainable-mindset',
      'behavioural/strategic-leadership/sustainable-mindset',
    ],
    [
      'functional/creativity-and-innovation/lateral-thinking',
      'behavioural/creativity-and-innovation/lateral-thinking',
    ],
    [
      'functional/ethical-and-interpersonal-conduct/handling-matters-of-prevention-of-sexual-harassment-policy',
      'functional/establishment-and-hr/handling-matters-of-prevention-of-sexual-harassment-policy',
    ],
  ] as const) {
    expect(report?.added).toContain(now)
    expect(report?.removed).toContain(before)
    expect(report?.ambiguous).toContainEqual({
      key: now,
      reason: `may be the same as ${before}, which stands elsewhere`,
    })
  }
})

test('keeps what hand-made editions know: definitions, Hindi names and ids of other systems', () => {
  const model = modelOf(importSynthetic().imported)
  const item = resolveTag('FUN-101', model).item
  expect(item?.definition).toMatch(/^Managing cases/u)
  expect(item?.externalIds.map(({ scheme }) => scheme)).toEqual(['sunbird', 'igot-refid', 'cbp-tool'])
  expect(model.items.find(({ key }) => key === 'behavioural/communication')?.names['hi']).toBe('संचार')
})

test('lets one term of the platform stand in two places, and asks which is meant', () => {
  const { imported } = importSynthetic()
  const model = modelOf(imported)
  const shared = model.items.filter(
    ({ key }) => key.endsWith('/data-analytics') && key.split('/').length === 2,
  )
  expect(shared.map(({ key }) => key)).toEqual(['domain/data-analytics', 'functional/data-analytics'])
  expect(resolveTag(shared[0]?.externalIds[0]?.value ?? '', model).problem?.code).toBe(
    'model/ambiguous-competency',
  )
})

test('makes one item of names that differ by case, `&` or invisible characters, and says so', () => {
  const { imported } = importSynthetic((framework) => {
    const [first, second] = termsOf(framework, 'subtheme')
    const theme = termsOf(framework, 'theme')[0]
    if (!first || !second || !theme) throw new Error('No terms')
    first.name = 'Care & Repair'
    second.name = 'care\u200B and  repair'
    theme.associations = [first, second].map(({ identifier, name }) => ({ identifier, name }))
  })
  expect(imported?.report.ambiguous.map(({ reason }) => reason)).toContain(
    '"Care & Repair" and "care and repair" differ only in spelling',
  )
})

test('keeps unknown fields in the files, which read back as the same edition', () => {
  const { imported } = importSynthetic((framework) => {
    Object.assign(termsOf(framework, 'competencyarea')[0] ?? {}, { hue: 'saffron', nested: { deep: [1, 2] } })
  })
  if (!imported) throw new Error('Nothing was imported')
  const files = writeEdition(imported.data, { where: 'framework.json', gives: 'everything' })
  expect([...files.keys()]).toEqual(['model.yaml', 'behavioural.yaml', 'domain.yaml', 'functional.yaml'])
  expect(files.get('behavioural.yaml')).toContain('hue: saffron')
  const back = readEdition((name) => files.get(name))
  const plain = JSON.parse(
    JSON.stringify(imported.data, (key, value: unknown) => (key === 'associations' ? undefined : value)),
  ) as typeof imported.data
  expect(back.fault).toBeUndefined()
  expect(back.fault === undefined && withoutLinks(back.model.items)).toEqual(
    withoutLinks(toCompetencyModel(plain).items),
  )
})

test.each([
  ['a file that is cut off', (text: string) => text.slice(0, -200), ['model/unreadable-framework']],
  ['a page of HTML', () => '<html>Login</html>', ['model/unreadable-framework']],
  ['an empty file', () => '', ['model/unreadable-framework']],
  ['other JSON', () => '{"result":{"content":[]}}', ['model/no-framework']],
  ['null', () => 'null', ['model/no-framework']],
  ['100 MB', () => ' '.repeat(100 * 1024 * 1024), ['model/file-too-large']],
])('refuses %s with a code', (_, damage, codes) => {
  const result = importText(damage(JSON.stringify(syntheticFramework())))
  expect(result.imported).toBeUndefined()
  expect(result.codes).toEqual(codes)
})

test('leaves out links that go round in circles', () => {
  const { imported, codes } = importSynthetic((framework) => {
    const theme = termsOf(framework, 'theme')[0]
    const area = termsOf(framework, 'competencyarea')[0]
    if (theme && area)
      theme.associations.push(
        { identifier: area.identifier, name: area.name },
        { identifier: theme.identifier, name: theme.name },
      )
  })
  expect(codes).toEqual(['model/broken-association', 'model/broken-association'])
  expect(imported).toBeDefined()
})

test('reports identifiers of two terms, terms without a name, and terms under nothing', () => {
  const { codes } = importSynthetic((framework) => {
    const subThemes = termsOf(framework, 'subtheme')
    const [first, second] = subThemes
    if (!first || !second) throw new Error('No terms')
    subThemes.push(
      { ...first, name: 'Another' },
      { ...second, name: '\u200B' },
      { ...second, identifier: 'kcmfinal_fw_subtheme_x', name: 'Loose' },
    )
  })
  expect(codes).toEqual(['model/duplicate-term', 'model/bad-term', 'model/loose-term'])
})

function withoutLinks(items: readonly { readonly key: string }[]): unknown {
  return JSON.parse(
    JSON.stringify(items, (key, value: unknown) =>
      key === 'path' || key === 'children' ? undefined : value,
    ),
  )
}
