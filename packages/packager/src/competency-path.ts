import { findCompetency, loadModel, resolveTag } from '@paath/competency'
import type { CompetencyItem, CompetencyModel, ExternalId } from '@paath/competency'

/** What packages say of one competency tag. */
export interface PackedCompetency {
  /** Key path in the model, or what was written if the model has no such item. */
  readonly key: string
  readonly level?: { readonly key: string; readonly name: string }
  /** From the area down. Empty if the model has no such item. */
  readonly path: readonly CompetencyStep[]
}

/** One step on the way to a competency: area, theme or sub-theme. */
export interface CompetencyStep {
  /** Names by BCP 47 tag; `en` is always there. */
  readonly names: Readonly<Record<string, string>>
  /** Code on the platform, such as `COMAREA-000003`. */
  readonly refId?: PlatformId
  /** Identifier in the platform's framework, such as `kcmfinal_fw_competencyarea_<uuid>`. */
  readonly identifier?: PlatformId
}

/** An id that was seen in a public source. Ids are never made up. */
export interface PlatformId {
  readonly value: string
  /** Whether the source shows the production platform: other installations have other ids. */
  readonly confirmed: boolean
}

/** Resolves the tags of a course against the model that it names. */
export interface CompetencyResolver {
  /** A tag as written in `course.yaml`. */
  readonly ofTag: (tag: string) => PackedCompetency
  /** A key path with a level, as `render` hands it on. */
  readonly ofKey: (tag: { readonly key: string; readonly level?: string }) => PackedCompetency
}

/** Make a resolver. A model that does not exist resolves nothing: `check` has reported it. */
export function createCompetencyResolver(modelId: string | undefined): CompetencyResolver {
  const model = loadModel(modelId)
  const ofKey: CompetencyResolver['ofKey'] = ({ key, level }) => ({
    key,
    ...(level !== undefined && { level: levelOf(level, model) }),
    path: (model && findCompetency(key, model)?.path.map(toStep)) ?? [],
  })
  const ofTag: CompetencyResolver['ofTag'] = (tag) => {
    const resolved = model && resolveTag(tag, model)
    if (!resolved?.item) return { key: tag, path: [] }
    const { item, level } = resolved
    return ofKey({ key: item.key, ...(level && { level: level.key }) })
  }
  return { ofTag, ofKey }
}

function levelOf(key: string, model: CompetencyModel | undefined): { key: string; name: string } {
  return { key, name: model?.scale.levels.find((level) => level.key === key)?.name ?? key }
}

function toStep({ names, externalIds }: CompetencyItem): CompetencyStep {
  const refId = idOf(externalIds, 'igot-refid')
  const identifier = idOf(externalIds, 'sunbird')
  return { names, ...(refId && { refId }), ...(identifier && { identifier }) }
}

function idOf(ids: readonly ExternalId[], scheme: ExternalId['scheme']): PlatformId | undefined {
  const known = ids.filter((id) => id.scheme === scheme)
  const best = known.find(({ environment }) => environment === 'production') ?? known[0]
  return best && { value: best.value, confirmed: best.environment === 'production' }
}
