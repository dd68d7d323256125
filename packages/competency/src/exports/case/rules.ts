import { faultsOfJson } from '../faults-of-json.ts'

/**
 * What a CASE package must be, as a table: the fields of each object and the kind of each field.
 *
 * @spec CASE 1.0, JSON Schema of CFPackage (`case-v1p0-cfpackage-schema.json` of OpenSALT) and its OpenAPI description;
 * where one asks for more than the other, the stricter holds. Null is never written: CASE 1.1 forbids it.
 */

/** The kind of a field. `[kind]` is a list of objects of another row of the table. */
type FieldKind =
  | 'uuid'
  | 'uri'
  | 'text'
  | 'texts'
  | 'moment'
  | 'day'
  | 'number'
  | 'type'
  | ObjectKind
  | [ObjectKind]

type ObjectKind = keyof typeof tables

interface Row {
  readonly needs: Readonly<Record<string, unknown>>
  readonly may: Readonly<Record<string, unknown>>
}

const identified = { identifier: 'uuid', uri: 'uri', lastChangeDateTime: 'moment' } as const
const dated = { statusStartDate: 'day', statusEndDate: 'day', licenseURI: 'link' } as const

const tables = {
  package: {
    needs: { CFDocument: 'document' },
    may: {
      CFItems: ['item'],
      CFAssociations: ['association'],
      CFDefinitions: 'definitions',
      CFRubrics: ['rubric'],
    },
  },
  document: {
    needs: { ...identified, creator: 'text', title: 'text' },
    may: {
      ...dated,
      officialSourceURL: 'uri',
      publisher: 'text',
      description: 'text',
      subject: 'texts',
      language: 'text',
      version: 'text',
      adoptionStatus: 'text',
      notes: 'text',
    },
  },
  item: {
    needs: { ...identified, fullStatement: 'text' },
    may: {
      ...dated,
      alternativeLabel: 'text',
      CFItemType: 'text',
      CFItemTypeURI: 'link',
      humanCodingScheme: 'text',
      listEnumeration: 'text',
      abbreviatedStatement: 'text',
      conceptKeywords: 'texts',
      conceptKeywordsURI: 'link',
      notes: 'text',
      language: 'text',
      educationLevel: 'texts',
    },
  },
  association: {
    needs: { ...identified, associationType: 'type', originNodeURI: 'link', destinationNodeURI: 'link' },
    may: { sequenceNumber: 'number', CFAssociationGroupingURI: 'link' },
  },
  definitions: { needs: {}, may: { CFItemTypes: ['itemType'] } },
  itemType: {
    needs: { ...identified, title: 'text', description: 'text', hierarchyCode: 'text' },
    may: { typeCode: 'text' },
  },
  rubric: {
    needs: identified,
    may: { title: 'text', description: 'text', CFRubricCriteria: ['criterion'] },
  },
  criterion: {
    needs: identified,
    may: {
      category: 'text',
      description: 'text',
      CFItemURI: 'link',
      weight: 'number',
      position: 'number',
      rubricId: 'uuid',
      CFRubricCriterionLevels: ['level'],
    },
  },
  level: {
    needs: identified,
    may: {
      description: 'text',
      quality: 'text',
      score: 'number',
      feedback: 'text',
      position: 'number',
      rubricCriterionId: 'uuid',
    },
  },
  link: { needs: { title: 'text', identifier: 'uuid', uri: 'uri' }, may: {} },
} as const

/** @spec CASE 1.0, CFAssociation: the values of associationType */
const associationTypes = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
]

const isText = (value: unknown): value is string => typeof value === 'string'
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value)

/** @spec CASE 1.0, UUID: versions 1 to 5, in small letters */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  uuid: matches(uuid),
  uri: matches(/^[a-z][a-z0-9+.-]*:[^\s]+$/u),
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  moment: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u),
  day: matches(/^\d{4}-\d{2}-\d{2}$/u),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  type: (value) => isText(value) && associationTypes.includes(value),
}

/** What in a text breaks the rules of a package, each with its place. */
export function faultsOfCase(text: string): string[] {
  return faultsOfJson(text, (value) => {
    const faults = faultsOfObject(value, 'package', '')
    return faults.length > 0 ? faults : faultsOfLinks(value as CasePackage)
  })
}

function faultsOfObject(value: unknown, kind: ObjectKind, place: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place}: is no object`]
  const { needs, may }: Row = tables[kind]
  const record = value as Readonly<Record<string, unknown>>
  const missing = Object.keys(needs).filter((field) => !Object.hasOwn(record, field))
  return [
    ...missing.map((field) => `${place}/${field}: is missing`),
    ...Object.entries(record).flatMap(([field, inner]) => {
      const wanted = { ...needs, ...may }[field] as FieldKind | undefined
      return wanted === undefined
        ? [`${place}/${field}: is not a field of this object`]
        : faultsOfField(inner, wanted, `${place}/${field}`)
    }),
  ]
}

function faultsOfField(value: unknown, kind: FieldKind, place: string): string[] {
  if (Array.isArray(kind)) {
    if (!Array.isArray(value)) return [`${place}: is no list`]
    return value.flatMap((entry, at) => faultsOfObject(entry, kind[0], `${place}/${at}`))
  }
  const test = tests[kind]
  if (test) return test(value) ? [] : [`${place}: is no ${kind}`]
  return faultsOfObject(value, kind as ObjectKind, place)
}

interface Node {
  readonly identifier: string
  readonly uri: string
}

interface CasePackage {
  readonly CFDocument: Node
  readonly CFItems?: readonly Node[]
  readonly CFAssociations?: readonly (Node & {
    readonly associationType: string
    readonly originNodeURI: Node
    readonly destinationNodeURI: Node
  })[]
}

/** What the table cannot say: identifiers are unique, links lead somewhere, and the items hang on the document as a tree. */
function faultsOfLinks({ CFDocument, CFItems = [], CFAssociations = [] }: CasePackage): string[] {
  const nodes = new Map([CFDocument, ...CFItems].map((node) => [node.identifier, node]))
  const faults = nodes.size === CFItems.length + 1 ? [] : ['two items have one identifier']
  const ids = new Set(CFAssociations.map(({ identifier }) => identifier))
  if (ids.size !== CFAssociations.length) faults.push('two associations have one identifier')
  const parents = new Map<string, string>()
  for (const { associationType, originNodeURI: from, destinationNodeURI: to } of CFAssociations) {
    for (const { identifier, uri } of [from, to]) {
      if (nodes.get(identifier)?.uri !== uri)
        faults.push(`${identifier}: no item has this identifier and URI`)
    }
    if (associationType !== 'isChildOf') continue
    if (parents.has(from.identifier)) faults.push(`${from.identifier}: stands under two items`)
    parents.set(from.identifier, to.identifier)
  }
  for (const { identifier } of CFItems) {
    if (!reaches(CFDocument.identifier, identifier, parents)) faults.push(`${identifier}: hangs on nothing`)
  }
  return faults
}

function reaches(top: string, from: string, parents: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = from
  for (let step = 0; at !== undefined && step <= parents.size; step++) {
    if (at === top) return true
    at = parents.get(at)
  }
  return false
}
