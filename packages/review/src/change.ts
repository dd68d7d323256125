/**
 * What can change in a course, the most damaging first: what could harm or mislead officers stands before what only costs
 * work.
 */
export const changeKinds = [
  'danger',
  'error',
  'answer-key',
  'test-rule',
  'number',
  'denial',
  'removed',
  'stale-signature',
  'signature',
  'competency',
  'objective',
  'text-alternative',
  'rights',
  'picture',
  'link',
  'translation',
  'suppression',
  'warning',
  'duration',
  'metadata',
  'order',
  'weight',
  'added',
] as const

/** One kind of change. */
export type ChangeKind = (typeof changeKinds)[number]

/** One difference that a reviewer should know of. Its texts are those of the course: whoever shows them escapes them. */
export interface Change {
  readonly kind: ChangeKind
  /** What changed, in words of this project: `key of a question`, `pass mark`. */
  readonly what: string
  /** Id of the module; `_course` for the course itself, `_assessment` for the final test. */
  readonly module: string
  /** Id of the screen. */
  readonly screen?: string
  /** Id, file, code or language that it is about. */
  readonly subject?: string
  readonly before?: string
  readonly after?: string
  /** Place in a file of the course at the head. */
  readonly place?: { readonly file: string; readonly line?: number }
}

/** Stands for the course itself, where changes name their module. */
export const courseItself = '_course'

const ranks = new Map<ChangeKind, number>(changeKinds.map((kind, rank) => [kind, rank]))

/** Sort changes, the most damaging first; what is equally damaging stays in its order. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (ranks.get(a.kind) ?? 0) - (ranks.get(b.kind) ?? 0))
}
