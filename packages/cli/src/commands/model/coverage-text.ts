import type { Coverage, CoveredTheme, DesignationCoverage } from '@paath/competency'
import { counted } from '../../report/pretty.ts'
import { languageName } from './coverage-page.ts'

/** What is covered and what is open, for the terminal. */
export function formatCoverage(coverage: Coverage, designations: readonly DesignationCoverage[]): string {
  const { model, totals, languages, themes, courses } = coverage
  const covered = themes.filter(({ gaps, subThemeCount }) => gaps < subThemeCount)
  const open = themes.filter(({ gaps, subThemeCount }) => gaps === subThemeCount)
  return [
    `${model}: ${totals.covered} of ${totals.subThemes} sub-themes have a course (${counted(courses.length, 'course')}, ${totals.hours.toFixed(1)} hours, ${languages.map(languageName).join(', ') || 'no language'})\n`,
    covered.length > 0 ? '\nCovered\n' : '',
    ...covered.map(formatTheme),
    `\nThemes without any course: ${open.length}\n`,
    ...open.filter(({ area }) => area.key !== 'domain').map(({ item }) => `  ${item.key}\n`),
    ...designations.map((one) => formatRole(one, coverage)),
  ].join('')
}

function formatTheme(theme: CoveredTheme): string {
  const cells = theme.cells
    .filter(({ courses }) => courses.length > 0)
    .map(
      ({ language, courses, minutes, questions }) =>
        `${language}: ${counted(courses.length, 'course')}, ${counted(Math.round(minutes), 'minute')}, ${counted(questions, 'question')}`,
    )
  return `  ${theme.item.key} (${theme.gaps} of ${theme.subThemeCount} sub-themes open)\n${cells.map((cell) => `    ${cell}\n`).join('')}`
}

function formatRole(
  { designation, rows, missing, hours }: DesignationCoverage,
  { courses }: Coverage,
): string {
  const lines = rows.map(({ item, courses: covering, hours: own }) =>
    covering.length === 0
      ? `  missing  ${item.key}\n`
      : `  ${own.toFixed(1)} h    ${item.key}: ${covering.map((at) => courses[at]?.title ?? '').join('; ')}\n`,
  )
  return `\n${designation}: ${rows.length - missing.length} of ${rows.length} covered, ${hours.toFixed(1)} hours\n${lines.join('')}`
}
