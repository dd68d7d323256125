import type { DocumentStatus, UnitStatus } from '@paath/translate'

/** How far a course is in one language, with its documents. */
export interface CourseStatus {
  readonly course: string
  readonly title: string
  readonly language: string
  readonly documents: readonly DocumentStatus[]
}

/** The states of a text in words, best first. */
export const statusWords: Readonly<Record<UnitStatus, string>> = {
  reviewed: 'approved',
  translated: 'translated',
  draft: 'draft',
  recheck: 'to look at again',
  old: 'old',
  wrong: 'old with another number or term',
  missing: 'missing',
}

/** Sum of a state over documents. */
export function countOf(documents: readonly DocumentStatus[], name: UnitStatus): number {
  return documents.reduce((sum, { counts }) => sum + counts[name], 0)
}
