import { expect, test } from 'vitest'
import {
  loadModel,
  modelExports,
  parseCsv,
  readCase,
  resolveTag,
  toCompetencyModel,
  toUuid,
} from '../src/index.ts'
import type { CompetencyModel, ExportInput } from '../src/index.ts'
import { importFramework } from '../src/index.ts'
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

test('a CASE package comes back as the same edition', () => {
  for (const model of [kcm, loadModel('kcm/2026') as CompetencyModel, imported()]) {
    const { text = '' } = write('case', { model })
    expect(plain(readCase(text))).toEqual(plain(model))
  }
})

/** Required and optional fields of the objects of a package. @spec CASE 1.0, JSON Schema of CFPackage */
const caseRules = {
  CFDocument: {
    required: ['identifier', 'uri', 'creator', 'title', 'lastChangeDateTime'],
    optional: [
      'publisher',
      'description',
      'language',
      'version',
      'adoptionStatus',
      'notes',
      'subject',
      'licenseURI',
      'officialSourceURL',
    ],
  },
  CFItem: {
    required: ['identifier', 'uri', 'fullStatement', 'lastChangeDateTime'],
    optional: [
      'humanCodingScheme',
      'abbreviatedStatement',
      'alternativeLabel',
      'listEnumeration',
      'CFItemType',
      'CFItemTypeURI',
      'conceptKeywords',
      'language',
      'educationLevel',
      'notes',
    ],
  },
  CFAssociation: {
    required: [
      'identifier',
      'uri',
      'associationType',
      'originNodeURI',
      'destinationNodeURI',
      'lastChangeDateTime',
    ],
    optional: ['sequenceNumber'],
  },
  CFItemType: {
    required: ['identifier', 'uri', 'title', 'description', 'hierarchyCode', 'lastChangeDateTime'],
    optional: ['typeCode'],
  },
  CFRubric: {
    required: ['identifier', 'uri', 'lastChangeDateTime'],
    optional: ['title', 'description', 'CFRubricCriteria'],
  },
} as const

type CaseObject = Readonly<Record<string, unknown>> & { readonly identifier: string }

test('a CASE package keeps the rules of the standard', () => {
  const { text = '' } = write('case', { model: loadModel('kcm/2026') as CompetencyModel })
  const value = JSON.parse(text) as {
    CFDocument: CaseObject
    CFItems: CaseObject[]
    CFAssociations: (CaseObject & {
      associationType: string
      originNodeURI: CaseObject
      destinationNodeURI: CaseObject
    })[]
    CFDefinitions: { CFItemTypes: CaseObject[] }
    CFRubrics: CaseObject[]
  }
  const check = (kind: keyof typeof caseRules, objects: readonly CaseObject[]): void => {
    const { required, optional } = caseRules[kind]
    for (const object of objects) {
      expect(Object.keys(object)).toEqual(expect.arrayContaining([...required]))
      expect([...required, ...optional], kind).toEqual(expect.arrayContaining(Object.keys(object)))
      expect(object.identifier).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
      )
    }
  }
  check('CFDocument', [value.CFDocument])
  check('CFItem', value.CFItems)
  check('CFAssociation', value.CFAssociations)
  check('CFItemType', value.CFDefinitions.CFItemTypes)
  check('CFRubric', value.CFRubrics)
  expect(text).not.toContain(': null')
  const known = new Set([value.CFDocument.identifier, ...value.CFItems.map(({ identifier }) => identifier)])
  expect(known.size).toBe(value.CFItems.length + 1)
  for (const { associationType, originNodeURI, destinationNodeURI } of value.CFAssociations) {
    expect(['isChildOf', 'replacedBy']).toContain(associationType)
    expect(known.has(originNodeURI.identifier) && known.has(destinationNodeURI.identifier)).toBe(true)
  }
  const top = value.CFAssociations.filter(
    ({ destinationNodeURI }) => destinationNodeURI.identifier === value.CFDocument.identifier,
  )
  expect(top).toHaveLength(3)
  expect(value.CFAssociations.filter(({ associationType }) => associationType === 'replacedBy')).toHaveLength(
    5,
  )
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
