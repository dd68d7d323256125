import { suggest } from '@paath/diagnostics'
import type { DataOf, Place, Report } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { loadModel } from './load-model.ts'
import { lookUpCompetency } from './look-up.ts'
import type { LevelData } from './model-data.ts'
import { suggestCompetencies } from './suggest-competencies.ts'

/** The two parts of a competency tag, as they were written. */
export interface CompetencyTag {
  readonly competency: string
  /** What stands after `@`. */
  readonly level?: string
}

/** A tag that names a sub-theme, and what is still to say about it. */
export interface ResolvedTag {
  readonly item: CompetencyItem
  readonly level?: LevelData
  /** Only warnings. */
  readonly problem?: TagProblem
}

/** Why a tag means nothing, or what is wrong with one that does: a code and its data. */
export type TagProblem = { readonly [C in TagCode]: { readonly code: C; readonly data: DataOf<C> } }[TagCode]

type TagCode =
  | 'model/unknown-competency'
  | 'model/ambiguous-competency'
  | 'model/too-broad-competency'
  | 'model/unknown-level'
  | 'model/deprecated-competency'
  | 'model/name-instead-of-key'

/** Take `area/theme/sub-theme@level` apart. Whether either part exists is for `resolveTag` to say. */
export function parseCompetencyTag(text: string): CompetencyTag {
  const at = text.lastIndexOf('@')
  if (at === -1) return { competency: text.trim() }
  return { competency: text.slice(0, at).trim(), level: text.slice(at + 1).trim() }
}

/**
 * Find the sub-theme and level that a competency tag means.
 *
 * @param model Default: the model of courses that name none.
 * @returns With `item`, if the tag means one; a `problem` beside it is only a warning.
 */
export function resolveTag(
  text: string,
  model: CompetencyModel | undefined = loadModel(),
): ResolvedTag | { readonly item?: undefined; readonly problem: TagProblem } {
  const { competency, level: levelText } = parseCompetencyTag(text)
  const result = lookUpCompetency(competency, model)
  if (result.found === 'many') {
    const choices = [...new Set(result.choices.map(({ key, replacedBy }) => replacedBy ?? key))]
    return { problem: { code: 'model/ambiguous-competency', data: { tag: competency, choices } } }
  }
  if (result.found === 'none' || !model) {
    const suggestions = keysOf(suggestCompetencies(competency, { model, limit: 3 }))
    return { problem: { code: 'model/unknown-competency', data: { tag: competency, suggestions } } }
  }
  const { item, by } = result
  if (item.rank !== 'sub-theme') return { problem: tooBroad(competency, item, item.rank) }
  const level = levelText === undefined ? undefined : findLevel(levelText, model)
  if (levelText !== undefined && !level) return { problem: unknownLevel(levelText, model) }
  const problem = warningOf(competency, item, by === 'name')
  return { item, ...(level && { level }), ...(problem && { problem }) }
}

/**
 * Resolve a tag and report what is wrong with it at its place.
 *
 * @param report Receives `model/*` codes.
 * @returns The sub-theme and level, if the tag means one.
 */
export function checkTag(
  text: string,
  place: Place,
  { report, model }: { readonly report: Report; readonly model?: CompetencyModel | undefined },
): ResolvedTag | undefined {
  const result = resolveTag(text, model ?? loadModel())
  if (result.problem) report(result.problem.code, result.problem.data, place)
  return result.item ? result : undefined
}

function findLevel(text: string, { scale }: CompetencyModel): LevelData | undefined {
  const wanted = text.toLowerCase()
  return scale.levels.find(
    ({ key, name, aliases = [] }) =>
      key === wanted || name.toLowerCase() === wanted || aliases.includes(wanted),
  )
}

function unknownLevel(level: string, { scale }: CompetencyModel): TagProblem {
  const known = scale.levels.map(({ key }) => key)
  return { code: 'model/unknown-level', data: { level, suggestion: suggest(level, known), known } }
}

function tooBroad(tag: string, item: CompetencyItem, level: 'area' | 'theme'): TagProblem {
  const subThemes = level === 'area' ? item.children.flatMap(({ children }) => children) : item.children
  return { code: 'model/too-broad-competency', data: { tag, level, choices: keysOf(subThemes.slice(0, 3)) } }
}

function warningOf(tag: string, item: CompetencyItem, byName: boolean): TagProblem | undefined {
  if (item.deprecated) {
    return { code: 'model/deprecated-competency', data: { tag, replacement: item.replacedBy } }
  }
  return byName ? { code: 'model/name-instead-of-key', data: { tag, key: item.key } } : undefined
}

function keysOf(items: readonly CompetencyItem[]): string[] {
  return items.map(({ key }) => key)
}
