import type { LmsRecord } from '@paath/lms'

/** What a platform shows of a learner, in words. */
export interface LmsView {
  readonly status: string
  readonly progress: string
  readonly score: string
  /** The module's own word for how far the learner is. */
  readonly word: string
}

const statuses = ['Not started', 'In progress', 'Completed'] as const

/** Elements that hold a status and a score, in both standards. Success says more than completion. */
const words = ['cmi.core.lesson_status', 'cmi.success_status', 'cmi.completion_status']
const scores = ['cmi.core.score.raw', 'cmi.score.raw']

/** Put a record of a platform's server into words. Without one the learner has not been there. */
export function toLmsView(record: LmsRecord | undefined): LmsView {
  if (!record) return { status: statuses[0], progress: '0 %', score: '–', word: '–' }
  const values = valuesOf(record)
  const first = (names: readonly string[]): string =>
    names.map((name) => values[name]).find((value): value is string => isTelling(value)) ?? '–'
  return {
    status: statuses[record.status],
    progress: `${Math.round(record.percentage)} %`,
    score: first(scores),
    word: first(words),
  }
}

function isTelling(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value !== 'unknown'
}

/** The portal of 2026 keeps the values of a package one step further in. */
function valuesOf({ details }: LmsRecord): Readonly<Record<string, unknown>> {
  const inner = details['scormData']
  return typeof inner === 'object' && inner !== null ? { ...details, ...inner } : details
}
