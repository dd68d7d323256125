import { loadModel, parseCompetencyTag, resolveTag } from '@paath/competency'
import type { CompetencyItem, ExternalId } from '@paath/competency'

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

/** Find what packages say of a tag. */
export type ResolveCompetency = (tag: string) => PackedCompetency

/**
 * Make the function that resolves the tags of a course.
 *
 * @param modelId The model that the course names. One that does not exist resolves nothing; `check` has reported it.
 */
export function createCompetencyResolver(modelId: string | undefined): ResolveCompetency {
  const model = loadModel(modelId)
  return (tag) => {
    const resolved = model && resolveTag(tag, model)
    if (!resolved?.item) return toUnknown(tag)
    const { item, level } = resolved
    return {
      key: item.key,
      ...(level && { level: { key: level.key, name: level.name } }),
      path: item.path.map(toStep),
    }
  }
}

function toUnknown(tag: string): PackedCompetency {
  const { competency, level } = parseCompetencyTag(tag)
  return { key: competency, ...(level !== undefined && { level: { key: level, name: level } }), path: [] }
}

/** Put a tag together again that `render` took apart. */
export function toTag({ key, level }: { readonly key: string; readonly level?: string }): string {
  return level === undefined ? key : `${key}@${level}`
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
