import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  loadModel,
  loadModelData,
  modelExports,
  parseCsv,
  readCase,
  resolveTag,
  toCompetencyModel,
  toUuid,
} from '../src/index.ts'
import type { CompetencyModel, ExportInput, ItemData, ModelData } from '../src/index.ts'
import { importFramework } from '../src/index.ts'
import { faultsOfCase } from '../src/exports/case/rules.ts'
import { templateExport } from '../src/exports/_template/export.ts'
import { syntheticFramework } from './synthetic-framework.ts'

const changed = '2026-11-22T00:00:00+00:00'
const kcm = loadModel() as CompetencyModel

function write(id: string, input: Partial<ExportInput> = {}) {
  const form = modelExports.find((one) => one.id === id)
  if (!form) throw new Error(`There is no export ${id}`)
  return form.write({ model: kcm, changed, ...input })
}

function imported(): CompetencyModel {
  const edition = { edition: 'kcm/test', released: '2026-11-22', base: kcm, file: 'framework.json' }
  const result = importFramework(JSON.stringify(syntheticFramework()), {
    ...edition,
    report: () => undefined,
  })
  if (!result) throw new Error('Nothing was imported')
  return toCompetencyModel(result.data)
}

const tagOf = (key: string, model: CompetencyModel) => {
  const { item } = resolveTag(key, model)
  if (!item) throw new Error(`${key} is no tag`)
  return { item }
}

test('there is one export for each folder', () => {
  expect(modelExports.map(({ id }) => id)).toEqual(['case', 'competencies-v6', 'odcs'])
})

test('the template is an export that works', () => {
  expect(templateExport.write({ model: kcm, changed }).text).toContain('functional/digital-fluency\n')
})

test('competencies_v6 has its fifteen keys, with the ids of the platform', () => {
  const model = imported()
  const { text = '' } = write('competencies-v6', { model, tags: [tagOf('FUN-101', model)] })
  const [tag] = JSON.parse(text) as Record<string, unknown>[]
  expect(Object.keys(tag ?? {})).toEqual([
    'competencyAreaName',
    'competencyAreaIdentifier',
    'competencyAreaRefId',
    'competencyAreaDescription',
    'competencyThemeName',
    'competencyThemeIdentifier',
    'competencyThemeRefId',
    'competencyThemeType',
    'competencyThemeDescription',
    'competencyThemeAdditionalProperties',
    'competencySubThemeName',
    'competencySubThemeIdentifier',
    'competencySubThemeRefId',
    'competencySubThemeDescription',
    'competencySubThemeAdditionalProperties',
  ])
  expect(tag?.['competencyThemeType']).toBe('theme')
  expect(tag?.['competencySubThemeIdentifier']).toMatch(/^kcmfinal_fw_subtheme_[0-9a-f-]{36}$/u)
})

test('competencies_v6 is refused where an id of the platform is unknown, with each missing item once', () => {
  const output = write('competencies-v6', { tags: [tagOf('FUN-101', kcm), tagOf('FUN-102', kcm)] })
  expect(output.text).toBeUndefined()
  expect(output.problems.map(({ data }) => data)).toEqual([
    { key: 'functional/litigation-management' },
    { key: 'functional/litigation-management/court-case-management' },
    { key: 'functional/litigation-management/limbs-portal-management' },
  ])
})

test('the sheet of designations has the four columns of the portal', () => {
  const { text = '' } = write('odcs', { tags: [tagOf('FUN-072', kcm)], designation: 'Clerk, block' })
  expect(parseCsv(text)).toEqual([
    ['Designation', 'Competency Area', 'Competency Theme', 'Competency SubTheme'],
    [
      'Clerk, block',
      'Functional',
      'Digital Fluency',
      'Digital Tools ( MS office, Excel, PPT & AI tools) & Platforms',
    ],
  ])
})

test('a platform that compares names gets them letter by letter, and people read them cleaned', () => {
  const listed = tagOf('FUN-072', kcm)
  expect(listed.item.name).toBe('Digital Tools (MS office, Excel, PPT & AI tools) & Platforms')
  const model = imported()
  const { text = '' } = write('competencies-v6', { model, tags: [tagOf('FUN-072', model)] })
  const [tag] = JSON.parse(text) as Record<string, unknown>[]
  expect(tag?.['competencySubThemeName']).toBe(
    'Digital Tools (MS Office, Excel, PPT & AI Tools) and  Platforms',
  )
})

test('a CASE package comes back as the same edition', () => {
  for (const model of [kcm, loadModel('kcm/2026') as CompetencyModel, imported()]) {
    const { text = '' } = write('case', { model })
    expect(plain(readCase(text))).toEqual(plain(model))
  }
})

test('every export of every edition keeps the rules of its form', () => {
  const models = [kcm, loadModel('kcm/2026') as CompetencyModel, imported()]
  for (const model of models) {
    for (const { id, write: make, faultsOf } of modelExports) {
      const { text, problems } = make({ model, changed, designation: 'Clerk', tags: tagsFor(id, model) })
      expect(text === undefined, id).toBe(problems.length > 0)
      expect(text === undefined ? [] : faultsOf(text), `${id} of ${model.id}`).toEqual([])
    }
  }
  expect(write('competencies-v6', { model: imported() }).text).toBeDefined()
})

/** The bulk sheet takes a thousand rows, and an imported edition has fewer: all of them. */
function tagsFor(id: string, model: CompetencyModel) {
  const subThemes = model.items.filter(({ rank }) => rank === 'sub-theme').map((item) => ({ item }))
  return id === 'case' ? [] : subThemes
}

type Damage = (text: string) => string

test.each<[string, string, Damage, RegExp]>([
  ['case', 'no JSON', (text) => text.slice(0, -20), /^the text is no JSON$/u],
  [
    'case',
    'a null',
    (text) => text.replace(/"creator": "[^"]*"/u, '"creator": null'),
    /creator: is no text/u,
  ],
  [
    'case',
    'a field too many',
    (text) => text.replace('"creator"', '"maker": "", "creator"'),
    /maker: is not a field/u,
  ],
  [
    'case',
    'a field too few',
    (text) => text.replace('"fullStatement"', '"notes"'),
    /fullStatement: is missing/u,
  ],
  ['case', 'another type of association', (text) => text.replace('"isChildOf"', '"isUnder"'), /is no type/u],
  ['case', 'a day for a moment', (text) => text.replaceAll(changed, '2026-11-22'), /is no moment/u],
  [
    'case',
    'an item that hangs on nothing',
    (text) => text.replace('"isChildOf"', '"isPeerOf"'),
    /hangs on nothing/u,
  ],
  [
    'case',
    'an identifier in capitals',
    (text) =>
      text.replace(/"identifier": "[^"]*"/u, (id) => id.toUpperCase().replace('IDENTIFIER', 'identifier')),
    /is no uuid/u,
  ],
  ['competencies-v6', 'no list', () => '{}', /no list/u],
  [
    'competencies-v6',
    'a missing key',
    (text) => text.replace('"competencyThemeType": "theme",', ''),
    /15 keys/u,
  ],
  [
    'competencies-v6',
    'an id of another rank',
    (text) => text.replace('_fw_theme_', '_fw_subtheme_'),
    /ThemeIdentifier/u,
  ],
  [
    'competencies-v6',
    'an empty name',
    (text) => text.replace(/"competencyAreaName": "[^"]*"/u, '"competencyAreaName": " "'),
    /AreaName/u,
  ],
  ['odcs', 'another head', (text) => text.replace('Designation', 'Post'), /four columns/u],
  ['odcs', 'an empty cell', (text) => text.replace(/Clerk/u, ''), /row 2: has an empty cell/u],
  ['odcs', 'a cell too few', (text) => `${text}Clerk,Functional\r\n`, /has 2 cells/u],
  ['odcs', '1,001 rows', (text) => text + 'Clerk,A,B,C\r\n'.repeat(1001), /more than 1000/u],
])('the rules of %s find %s', (id, _, damage, fault) => {
  const model = imported()
  const form = modelExports.find((one) => one.id === id)
  const { text = '' } = write(id, { model, designation: 'Clerk', tags: tagsFor(id, model) })
  expect(form?.faultsOf(damage(text)).join('\n')).toMatch(fault)
})

const keys = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u), { minLength: 1, maxLength: 2 })
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })

/** An area, theme or sub-theme with everything that one can have. */
function anyItem(key: string): fc.Arbitrary<ItemData> {
  return fc.record(
    {
      key: fc.constant(key),
      name: anyText,
      definition: anyText,
      names: fc.dictionary(fc.constantFrom('hi', 'or', 'ks-Deva'), anyText),
      aliases: fc.array(fc.stringMatching(/^[a-z]{3,9}$/u), { maxLength: 2 }),
      status: fc.constantFrom('named-officially' as const, 'counted-officially' as const),
      kind: fc.constantFrom('core' as const, 'leadership' as const),
      ids: fc.array(
        fc.tuple(
          fc.constantFrom('sunbird' as const, 'cbp-tool' as const),
          anyText,
          fc.constantFrom('dev' as const, 'unknown' as const),
        ),
        { maxLength: 2 },
      ),
      formerKeys: fc.array(fc.stringMatching(/^[a-z]{3,9}\/[a-z]{3}$/u), { maxLength: 2 }),
      platform: fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue({ maxDepth: 1 }).filter(isPlain)),
      since: fc.constant('kcm/x'),
      deprecated: fc.boolean(),
      replacedBy: fc.constant('a/b/c'),
    },
    { requiredKeys: ['key', 'name'] },
  )
}

/** JSON has no minus zero. */
function isPlain(value: unknown): boolean {
  return !JSON.stringify(value).includes('-0')
}

function anyItems<Data>(make: (item: ItemData) => fc.Arbitrary<Data>): fc.Arbitrary<Data[]> {
  return keys.chain((all) => fc.tuple(...all.map((key) => anyItem(key).chain(make))))
}

const anyModel: fc.Arbitrary<CompetencyModel> = anyItems((area) =>
  anyItems((theme) =>
    anyItems((subTheme) => fc.constant(subTheme)).map((subThemes) => ({ ...theme, subThemes })),
  ).map((themes) => ({ ...area, themes })),
).map((areas) => toCompetencyModel({ ...(loadModelData('kcm/2024-25') as ModelData), areas }))

test('any edition comes back from its CASE package, which keeps the rules', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyModel, (model) => {
      const { text = '' } = write('case', { model })
      expect(faultsOfCase(text)).toEqual([])
      expect(plain(readCase(text))).toEqual(plain(model))
    }),
    { numRuns: 20 },
  )
})

test('a CASE package has an item for each item, one tree below the document, and what replaces what', () => {
  const model = loadModel('kcm/2026') as CompetencyModel
  const { CFDocument, CFItems, CFAssociations } = JSON.parse(write('case', { model }).text ?? '') as {
    CFDocument: { identifier: string }
    CFItems: unknown[]
    CFAssociations: { associationType: string; destinationNodeURI: { identifier: string } }[]
  }
  const countOf = (type: string): number =>
    CFAssociations.filter(({ associationType }) => associationType === type).length
  expect(CFItems).toHaveLength(model.items.length)
  expect(countOf('isChildOf')).toBe(model.items.length)
  expect(countOf('replacedBy')).toBe(5)
  const top = CFAssociations.filter(
    ({ destinationNodeURI }) => destinationNodeURI.identifier === CFDocument.identifier,
  )
  expect(top).toHaveLength(3)
})

test('a name gives the UUID that the standard says', () => {
  // The example of RFC 9562, A.4, in the namespace for DNS names.
  expect(toUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})

function plain({ items, ...head }: CompetencyModel): unknown {
  const text = JSON.stringify(items, (key, value: unknown) =>
    key === 'path' || key === 'children' ? undefined : value,
  )
  return { head, items: JSON.parse(text) as unknown }
}
