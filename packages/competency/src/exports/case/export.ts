import type { CompetencyItem, CompetencyModel } from '../../competency-model.ts'
import { toUuid } from '../../uuid.ts'
import type { ModelExport } from '../export.ts'
import { faultsOfCase } from './rules.ts'

/** The whole model as one package of the standard for competency frameworks. */
export const caseExport: ModelExport = {
  id: 'case',
  title: '1EdTech CASE 1.0 package',
  extension: 'json',
  faultsOf: faultsOfCase,
  write: ({ model, changed }) => ({
    text: `${JSON.stringify(toPackage(model, changed), null, 2)}\n`,
    problems: [],
  }),
}

const itemTypes = {
  area: 'Competency Area',
  theme: 'Competency Theme',
  'sub-theme': 'Competency Sub-Theme',
} as const

/**
 * A package holds the document, its items, and associations that say what stands under what.
 *
 * @spec CASE 1.0: an `isChildOf` leads from the child to the parent, and from the top items to the document
 */
function toPackage(model: CompetencyModel, changed: string): object {
  const document = documentOf(model, changed)
  return {
    CFDocument: document,
    CFItems: model.items.map((item) => itemOf(item, changed)),
    CFAssociations: model.items.flatMap((item, at) => associationsOf(item, { model, document, changed, at })),
    CFDefinitions: {
      CFItemTypes: Object.values(itemTypes).map((title, at) => typeOf(title, { at, changed })),
    },
    CFRubrics: [rubricOf(model, changed)],
  }
}

interface CaseDocument {
  readonly identifier: string
  readonly uri: string
  readonly title: string
}

function documentOf(
  model: CompetencyModel,
  changed: string,
): CaseDocument & Readonly<Record<string, unknown>> {
  return {
    ...named(`document ${model.id}`),
    creator: model.publisher,
    title: `${model.title} (${model.id})`,
    lastChangeDateTime: changed,
    publisher: model.publisher,
    version: model.id,
    language: 'en',
    adoptionStatus: 'Draft',
    notes: JSON.stringify({ paath: keepOf(model) }),
  }
}

function keepOf({ items: _items, ...head }: CompetencyModel): object {
  return head
}

function itemOf(item: CompetencyItem, changed: string): object {
  const codes = item.externalIds.map(({ value }) => value)
  const { definition } = item
  return {
    ...named(item.key),
    fullStatement: item.name,
    ...(codes[0] !== undefined && { humanCodingScheme: codes[0] }),
    abbreviatedStatement: item.name.slice(0, 60),
    ...(definition !== undefined && { alternativeLabel: definition }),
    CFItemType: itemTypes[item.rank],
    CFItemTypeURI: link(itemTypes[item.rank], `type ${itemTypes[item.rank]}`),
    language: 'en',
    conceptKeywords: Object.values(item.names).filter((name) => name !== item.name),
    // What the standard has no field for is kept here, so that nothing is lost on the way back.
    notes: JSON.stringify({ paath: restOf(item) }),
    lastChangeDateTime: changed,
  }
}

function restOf(item: CompetencyItem): object {
  const {
    path: _path,
    children: _children,
    definition: _definition,
    name: _name,
    rank: _rank,
    ...rest
  } = item
  return rest
}

function associationsOf(
  item: CompetencyItem,
  {
    model,
    document,
    changed,
    at,
  }: { model: CompetencyModel; document: CaseDocument; changed: string; at: number },
): object[] {
  const parent = item.path.at(-2)
  const to = parent
    ? link(parent.name, parent.key)
    : { title: document.title, identifier: document.identifier, uri: document.uri }
  const from = link(item.name, item.key)
  const association = (type: string, destination: object): object => ({
    ...named(`${type} ${item.key}`),
    associationType: type,
    originNodeURI: from,
    destinationNodeURI: destination,
    ...(type === 'isChildOf' && { sequenceNumber: at + 1 }),
    lastChangeDateTime: changed,
  })
  const next = model.items.find(({ key }) => key === item.replacedBy)
  return [
    association('isChildOf', to),
    ...(next ? [association('replacedBy', link(next.name, next.key))] : []),
  ]
}

function typeOf(title: string, { at, changed }: { at: number; changed: string }): object {
  return {
    ...named(`type ${title}`),
    title,
    description: title,
    hierarchyCode: String(at + 1),
    lastChangeDateTime: changed,
  }
}

/** The scale of the model: its levels hold for every sub-theme. */
function rubricOf({ scale }: CompetencyModel, changed: string): object {
  return {
    ...named(`scale ${scale.id}`),
    title: scale.title,
    lastChangeDateTime: changed,
    CFRubricCriteria: [
      {
        ...named(`criterion ${scale.id}`),
        description: scale.title,
        lastChangeDateTime: changed,
        CFRubricCriterionLevels: scale.levels.map(({ key, name, meaning }, at) => ({
          ...named(`level ${scale.id} ${key}`),
          quality: name,
          ...(meaning !== undefined && { description: meaning }),
          position: at + 1,
          lastChangeDateTime: changed,
        })),
      },
    ],
  }
}

function named(name: string): { identifier: string; uri: string } {
  const identifier = toUuid(name)
  return { identifier, uri: `urn:uuid:${identifier}` }
}

function link(title: string, name: string): { title: string; identifier: string; uri: string } {
  return { title, ...named(name) }
}
