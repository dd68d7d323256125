import type { Code, DataOf, Place, ReportOptions } from '@paath/diagnostics'
import type { Course } from '@paath/model'

/**
 * One check over a parsed course: one folder, one object.
 *
 * Its id is the only code it reports, so a finding always leads back to one file.
 */
export interface Rule<C extends Code = Code> {
  readonly id: C
  readonly check: (course: Course, context: RuleContext<C>) => void
}

/** What a rule gets. */
export interface RuleContext<C extends Code = Code> {
  /** Report one finding under the rule's own id. */
  readonly report: (data: DataOf<C>, place: Place, options?: ReportOptions) => void
}

/** A rule of any id, for lists. */
export type AnyRule = { [C in Code]: Rule<C> }[Code]
