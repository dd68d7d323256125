import type { LmsContent, LmsRecord } from '../profile.ts'
import type { StoreValues } from './store.ts'

const complete: ReadonlySet<string> = new Set(['completed', 'passed'])

/** Whether the portal of 2026 takes these values as complete: any of three elements, spaces and case ignored. */
export function isComplete(values: StoreValues): boolean {
  return ['cmi.core.lesson_status', 'cmi.completion_status', 'cmi.success_status'].some((name) =>
    complete.has(toStatus(values[name])),
  )
}

/**
 * What the portal of 2026 reports for content that it tracks by the SCO's own words.
 *
 * @param saved The percentage that the server has: kept when the SCO says nothing.
 */
export function progressByContent(
  values: StoreValues,
  saved: number,
): Pick<LmsRecord, 'status' | 'percentage'> {
  if (isComplete(values)) return { status: 2, percentage: 100 }
  const percentage = byMeasure(values) ?? byObjectives(values) ?? saved
  return percentage >= 100 ? { status: 2, percentage: 100 } : { status: 1, percentage }
}

/** What the portal of 2026 reports for content that is not tracked: the SCO's measure, else time, never less than saved. */
export function progressByTimeAndMeasure(
  values: StoreValues,
  { content, spentSeconds, saved }: { content: LmsContent; spentSeconds: number; saved: number },
): Pick<LmsRecord, 'status' | 'percentage'> {
  if (isComplete(values)) return { status: 2, percentage: 100 }
  const byTime = content.durationSeconds > 0 ? (spentSeconds / content.durationSeconds) * 100 : 0
  const percentage = Math.max(saved, Math.round(byMeasure(values) ?? byTime))
  return percentage >= 40 ? { status: 2, percentage: 100 } : { status: 1, percentage }
}

function byMeasure(values: StoreValues): number | undefined {
  const measure = Number(values['cmi.progress_measure'])
  if (!(measure > 0 && measure <= 1)) return undefined
  return measure >= 0.995 ? 100 : Math.round(measure * 100)
}

function byObjectives(values: StoreValues): number | undefined {
  const seen = new Set<string>()
  for (const name of Object.keys(values)) {
    const index = /^cmi\.objectives\.(\d+)\./.exec(name)?.[1]
    if (index !== undefined) seen.add(index)
  }
  const count = Math.max(Number(values['cmi.objectives._count']) || 0, seen.size)
  if (count === 0) return undefined
  const done = [...seen].filter((index) => complete.has(objectiveStatus(values, index))).length
  return Math.round((done / count) * 100)
}

function objectiveStatus(values: StoreValues, index: string): string {
  const at = (field: string): unknown => values[`cmi.objectives.${index}.${field}`]
  return toStatus(at('completion_status') || at('status') || at('success_status'))
}

function toStatus(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}
