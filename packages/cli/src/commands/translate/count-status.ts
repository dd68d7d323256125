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

/** Texts of a course, and its words: how many there are, and what is left to do with them. */
export function sumOf(
  documents: readonly DocumentStatus[],
  name: 'units' | 'words' | 'wordsLeft' | 'wordsDrafted',
): number {
  return documents.reduce((sum, document) => sum + document[name], 0)
}

/** `906 of 906 drafted, 0 reviewed`: drafts are no translations, and more than nothing. Empty where there are none. */
export function draftWords(documents: readonly DocumentStatus[]): string {
  const drafts = countOf(documents, 'draft')
  if (drafts === 0) return ''
  return `${drafts} of ${sumOf(documents, 'units')} drafted, ${countOf(documents, 'reviewed')} reviewed`
}

/** Sum of a state over documents. */
export function countOf(documents: readonly DocumentStatus[], name: UnitStatus): number {
  return documents.reduce((sum, { counts }) => sum + counts[name], 0)
}
