import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { checkTag, parseCompetencyTag, resolveTag, toCompetencyModel } from './index.ts'
import type { ModelData } from './index.ts'

const place = { file: 'course.yaml' }

test('takes a tag apart at the last @', () => {
  expect(parseCompetencyTag('a/b/c@tactical')).toEqual({ competency: 'a/b/c', level: 'tactical' })
  expect(parseCompetencyTag(' a/b/c ')).toEqual({ competency: 'a/b/c' })
  expect(parseCompetencyTag('a@b@c')).toEqual({ competency: 'a@b', level: 'c' })
  expect(parseCompetencyTag('')).toEqual({ competency: '' })
})

test.each([
  ['functional/digital-fluency/digital-tools@operational', 'operational'],
  ['FUN-072@Beginner', 'operational'],
  ['FUN-072 @ STRATEGIC', 'strategic'],
  ['FUN-072', undefined],
])('resolves %s', (tag, level) => {
  const resolved = resolveTag(tag)
  expect(resolved.problem).toBeUndefined()
  expect(resolved.item?.key).toBe('functional/digital-fluency/digital-tools-and-platforms')
  expect(resolved.item && resolved.level?.key).toBe(level)
})

test('says what the area, theme and sub-theme of a tag are called, for the manifest', () => {
  const { item } = resolveTag('behavioural/communication/active-listening')
  expect(
    item?.path.map(({ name, names, externalIds }) => [name, names['hi'], externalIds[0]?.value]),
  ).toEqual([
    ['Behavioural', 'बिहेवियरल (व्यावहारिक)', 'COMAREA-000001'],
    ['Communication', 'संचार', 'kcmfinal_fw_theme_00611299-a3a7-4079-bec6-f7aba0b89588'],
    ['Active Listening', undefined, 'BEH-011'],
  ])
})

test.each([
  ['functional/digital-fluency/digital-tols', 'model/unknown-competency'],
  ['digital skills', 'model/unknown-competency'],
  ['', 'model/unknown-competency'],
  ['Research & Need Analysis', 'model/ambiguous-competency'],
  ['functional/digital-fluency', 'model/too-broad-competency'],
  ['functional', 'model/too-broad-competency'],
  ['FUN-072@operationl', 'model/unknown-level'],
  ['FUN-072@', 'model/unknown-level'],
  ['FUN-072@9', 'model/unknown-level'],
  ['Digital Tools and Platforms', 'model/name-instead-of-key'],
])('reports %j as %s', (tag, code) => {
  const { report, diagnostics } = createCollector()
  const resolved = checkTag(tag, place, { report })
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  expect(resolved !== undefined).toBe(code === 'model/name-instead-of-key')
})

test('offers what was meant, in words', () => {
  expect(textOf('functional/digital-fluency/digital-tols@operational')).toMatchInlineSnapshot(`
    "course.yaml error model/unknown-competency
      \`functional/digital-fluency/digital-tols\` is not in the competency model
      Did you mean \`functional/digital-fluency/digital-tools-and-platforms\`, \`functional/digital-fluency/digital-service-design\` or \`behavioural/communication/verbal-and-non-verbal-fluency\`?"
  `)
  expect(textOf('Research & Need Analysis')).toMatchInlineSnapshot(`
    "course.yaml error model/ambiguous-competency
      \`Research & Need Analysis\` is the name of 2 competencies
      Write the one you mean: \`functional/policy-architecture/research-and-need-analysis\` or \`functional/government-program-formulation/research-and-need-analysis\`"
  `)
  expect(textOf('functional/digital-fluency')).toMatchInlineSnapshot(`
    "course.yaml error model/too-broad-competency
      \`functional/digital-fluency\` is a whole theme; a course is tagged with sub-themes
      Write the sub-theme too, such as \`functional/digital-fluency/digital-tools-and-platforms\` or \`functional/digital-fluency/digital-service-design\`"
  `)
  expect(textOf('FUN-072@operationl')).toMatchInlineSnapshot(`
    "course.yaml error model/unknown-level
      \`@operationl\` is not a level of this model
      Did you mean \`@operational\`?"
  `)
})

test('warns about a replaced item and names the new one', () => {
  const old = { key: 'old', name: 'Old', deprecated: true, replacedBy: 'area/theme/new' }
  const model = toCompetencyModel({
    ...emptyModel,
    areas: [
      {
        key: 'area',
        name: 'Area',
        themes: [{ key: 'theme', name: 'Theme', subThemes: [old, { key: 'new', name: 'New' }] }],
      },
    ],
  })
  expect(resolveTag('area/theme/old', model)).toMatchObject({
    item: { key: 'area/theme/old' },
    problem: { code: 'model/deprecated-competency', data: { replacement: 'area/theme/new' } },
  })
})

const emptyModel: ModelData = {
  id: 'test/1',
  title: 'Test',
  publisher: 'Test',
  released: '2026-01-01',
  status: 'community-listing',
  scale: { id: 'one', title: 'One', levels: [{ key: 'only', name: 'Only' }] },
  areas: [],
}

function textOf(tag: string): string {
  const { report, diagnostics } = createCollector()
  checkTag(tag, place, { report })
  return diagnostics.map(formatDiagnostic).join('\n')
}
