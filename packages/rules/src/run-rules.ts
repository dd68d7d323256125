import type { Code, Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import type { AnyRule, Rule } from './rule.ts'

/** Run every rule over a course, in the order of the list. The course is not changed. */
export function runRules(rules: readonly AnyRule[], course: Course, report: Report): void {
  for (const rule of rules) runRule(rule as unknown as Rule, course, report)
}

function runRule<C extends Code>(rule: Rule<C>, course: Course, report: Report): void {
  rule.check(course, { report: (data, place, options) => report(rule.id, data, place, options) })
}
