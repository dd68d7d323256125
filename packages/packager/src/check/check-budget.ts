import type { Report } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { heaviestFiles } from '../heaviest-files.ts'
import type { WeighedFiles } from '../heaviest-files.ts'

/** Report a package that is larger than its course allows. */
export function checkBudget(
  { name, bytes, course, files }: { name: string; bytes: number; course: Course; files: WeighedFiles },
  report: Report,
): void {
  const budget = course.metadata.budgets?.package_kb
  if (budget === undefined || bytes <= budget * 1024) return
  const place = course.source.place(['budgets', 'package_kb'])
  const heaviest = heaviestFiles(files, 3)
    .map((file) => `\`${file.file}\` (${Math.ceil(file.bytes / 1024)} kB)`)
    .join(', ')
  report('pkg/over-budget', { name, kilobytes: Math.ceil(bytes / 1024), budget, heaviest }, place)
}
