import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { foldName } from './fold-name.ts'

/** What a stage cannot know by itself: which day it is, and the hash of what the course says. */
export interface SigningFacts {
  /** `2026-11-22`. Left out: no date is looked at. */
  readonly today?: string
  /** Left out: signatures are not compared with the content. */
  readonly contentHash?: () => string
}

/** Check that what people signed is what the course says, and that its facts are looked at when they are due. */
export function checkAttestations(
  course: Course,
  { today, contentHash }: SigningFacts,
  report: Report,
): void {
  const { entries, source } = course.attestations
  // Hashing reads every file: it waits for a signature.
  const current = entries.length > 0 ? contentHash?.() : undefined
  for (const [index, { rule, name, date, hash }] of entries.entries()) {
    if (current === undefined || hash === current) continue
    report('gate/attestation-stale', { rule, name, date }, source.place(['attestations', index]))
  }
  const authors = new Set(course.metadata.authors?.map(foldName))
  for (const [index, { rule, name }] of entries.entries()) {
    if (authors.has(foldName(name)))
      report('gate/self-review', { rule, name }, source.place(['attestations', index, 'name']))
  }
  const due = course.metadata.review_by
  if (today !== undefined && due !== undefined && due < today) {
    report('meta/review-overdue', { due }, course.source.place(['review_by']))
  }
}
