import type { LmsContent, LmsRecord } from '../profile.ts'

/** The part of the duration after which the portal counts a SCO as complete: `ScormProgressThreshold` 40. */
const timeThreshold = 0.4

/**
 * What iGOT reports from time alone.
 *
 * @param spentSeconds All time spent, earlier launches included.
 */
export function progressByTime(
  content: LmsContent,
  spentSeconds: number,
): Pick<LmsRecord, 'status' | 'percentage'> {
  if (content.durationSeconds <= 0) return { status: 1, percentage: 0 }
  const part = spentSeconds / content.durationSeconds
  if (part >= timeThreshold) return { status: 2, percentage: 100 }
  return { status: 1, percentage: Math.round(part * 100) }
}

/** A saved number of seconds, whatever the server gave. */
export function toSeconds(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
