import type { Code, Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'

/** One check over a parsed course: one folder, one object. Its id is the code it reports. */
export interface Rule<Context extends RuleContext = RuleContext> {
  readonly id: Code
  readonly check: (course: Course, context: Context) => void
}

/** What every rule gets. */
export interface RuleContext {
  readonly report: Report
}
