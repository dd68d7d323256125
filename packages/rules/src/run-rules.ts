import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import type { AnyRule, Rule, RuleContext } from './rule.ts'

/** Run every rule over a course, in the order of the list. The course is not changed. */
export function runRules(rules: readonly AnyRule[], course: Course, report: Report): void {
  // One context for all of them, as each ends before the next begins.
  let running: Rule
  const context: RuleContext = {
    report: (data, place, options) => report(running.id, data, place, options),
  }
  for (const rule of rules) {
    running = rule
    running.check(course, context)
  }
}
