import type { Place } from '@paath/diagnostics'

/** One `paath-ignore` comment, and the stretch of its file that it speaks of. */
export interface Directive {
  /** What stands where the code belongs. Empty if nothing does. */
  readonly code: string
  /** Empty if none is given. */
  readonly reason: string
  readonly place: Place
  /** Offsets in the file: a finding that starts in here is meant. Undefined where nothing follows the comment. */
  readonly covers: { readonly start: number; readonly end: number } | undefined
}

/**
 * Read the inside of a comment.
 *
 * @returns undefined if it is a comment about something else.
 */
export function parseDirective(comment: string): { code: string; reason: string } | undefined {
  const words = /^\s*paath-ignore(?![\w-])\s*([^\s:]*)\s*:?\s*([\s\S]*)$/.exec(comment)
  return words ? { code: words[1] ?? '', reason: (words[2] ?? '').trim() } : undefined
}
