import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'

/** Report a package that is larger than its course allows. */
export function checkBudget(
  { name, bytes, course }: { name: string; bytes: number; course: Course },
  report: Report,
): void {
  const budget = course.metadata.budgets?.package_kb
  if (budget === undefined || bytes <= budget * 1024) return
  const place = course.source.place(['budgets', 'package_kb'])
  report('pkg/over-budget', { name, kilobytes: Math.ceil(bytes / 1024), budget }, place)
}
