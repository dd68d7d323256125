import { toCompetencyModel } from '../../competency-model.ts'
import type { CompetencyItem, CompetencyModel } from '../../competency-model.ts'
import type { AreaData, ItemData, ModelData, ThemeData } from '../../model-data.ts'

interface CasePackage {
  readonly CFDocument: { readonly identifier: string; readonly notes?: string }
  readonly CFItems: readonly {
    readonly identifier: string
    readonly fullStatement: string
    readonly alternativeLabel?: string
    readonly notes?: string
  }[]
  readonly CFAssociations: readonly {
    readonly associationType: string
    readonly originNodeURI: { readonly identifier: string }
    readonly destinationNodeURI: { readonly identifier: string }
  }[]
}

/** Read a package that `caseExport` wrote: the same edition comes back. Packages of other makers are not understood. */
export function readCase(text: string): CompetencyModel {
  const { CFDocument, CFItems, CFAssociations } = JSON.parse(text) as CasePackage
  const children = new Map<string, string[]>()
  for (const { associationType, originNodeURI, destinationNodeURI } of CFAssociations) {
    if (associationType !== 'isChildOf') continue
    const { identifier } = destinationNodeURI
    children.set(identifier, [...(children.get(identifier) ?? []), originNodeURI.identifier])
  }
  const items = new Map(CFItems.map((item) => [item.identifier, item]))
  const below = <Data>(identifier: string, make: (data: ItemData, id: string) => Data): Data[] =>
    (children.get(identifier) ?? []).flatMap((id) => {
      const item = items.get(id)
      return item ? [make(toItemData(item), id)] : []
    })
  const areas = below(CFDocument.identifier, (area, areaId): AreaData => ({
    ...area,
    themes: below(areaId, (theme, themeId): ThemeData => ({
      ...theme,
      subThemes: below(themeId, (data) => data),
    })),
  }))
  const head = kept(CFDocument.notes) as Omit<ModelData, 'areas'>
  return toCompetencyModel({ ...head, areas })
}

function toItemData({ fullStatement, alternativeLabel, notes }: CasePackage['CFItems'][number]): ItemData {
  const { key, names, aliases, status, externalIds, formerKeys, deprecated, ...rest } = kept(notes) as Omit<
    CompetencyItem,
    'name'
  >
  const { en: _en, ...others } = names
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  return {
    ...rest,
    key: last(key),
    name: fullStatement,
    ...(alternativeLabel !== undefined && { definition: alternativeLabel }),
    names: others,
    aliases: aliases.map(last),
    ...(status !== 'platform' && { status }),
    ids: externalIds.map(({ scheme, value, environment }) => [scheme, value, environment] as const),
    formerKeys,
    deprecated,
  }
}

function kept(notes = '{}'): unknown {
  return (JSON.parse(notes) as { paath?: unknown }).paath
}
