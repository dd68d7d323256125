import type { Coverage, CoverageCell, CoveredTheme, DesignationCoverage } from '@paath/competency'
import { languages } from '@paath/languages'

const names: ReadonlyMap<string, string> = new Map(languages.map(({ tag, name }) => [tag, name]))

/** Name of a language in English; its tag, or what the portal calls it, if it is not known. */
export function languageName(tag: string): string {
  return names.get(tag) ?? tag
}

/** Turn a coverage into the plain data of its page: gaps first. */
export function toCoveragePage(coverage: Coverage, designations: readonly DesignationCoverage[]): object {
  const { model, courses, totals } = coverage
  const most = Math.max(
    1,
    ...coverage.themes.flatMap(({ cells }) => cells.map((cell) => cell.courses.length)),
  )
  return {
    title: 'What courses cover of the competency model',
    subtitle: `${model}. Minutes of a course with several competencies are shared equally among them.`,
    facts: [
      { value: `${totals.covered} of ${totals.subThemes}`, label: 'sub-themes have a course' },
      { value: courses.length, label: 'courses' },
      { value: totals.hours.toFixed(1), label: 'hours' },
      { value: coverage.languages.length, label: 'languages' },
    ],
    areas: [...new Set(coverage.themes.map(({ area }) => area.name))],
    languages: coverage.languages.map((tag) => ({ tag, name: languageName(tag) })),
    rows: byGaps(coverage.themes)
      .flatMap((theme) => toRows(theme, most))
      .map((row, at) => ({ ...row, at })),
    designations: designations.map((one) => toRole(one, coverage)),
    courses: courses.map(({ id, title, source, minutes, languages: tags }, at) => ({
      at,
      id,
      title,
      source: source === 'ours' ? 'this repository' : 'portal',
      languages: tags.map(languageName).join(', '),
      minutes: Math.round(minutes),
    })),
  }
}

function byGaps(themes: readonly CoveredTheme[]): CoveredTheme[] {
  return [...themes].sort((a, b) => gapsOf(b) - gapsOf(a))
}

/** How many sub-themes of a theme have no course in any language. */
export function gapsOf({ subThemes }: CoveredTheme): number {
  return subThemes.filter(({ cells }) => cells.every(({ courses }) => courses.length === 0)).length
}

function toRows(theme: CoveredTheme, most: number): object[] {
  const { item, area, cells, subThemes } = theme
  const gaps = gapsOf(theme)
  const row = toRow(item.name, area.name, { cells, most })
  const below = subThemes.length > 1 ? subThemes : []
  return [
    { ...row, gaps, gapText: `${gaps} of ${subThemes.length}` },
    ...below.map((subTheme) => {
      const empty = subTheme.cells.every(({ courses }) => courses.length === 0)
      const gap = { gaps: empty ? 1 : 0, gapText: empty ? 'no course' : '' }
      return { ...toRow(subTheme.item.name, area.name, { cells: subTheme.cells, most }), ...gap, sub: true }
    }),
  ]
}

function toRow(
  name: string,
  area: string,
  { cells, most }: { cells: readonly CoverageCell[]; most: number },
): object {
  const sum = (pick: (cell: CoverageCell) => number): number =>
    Math.round(cells.reduce((total, cell) => total + pick(cell), 0))
  return {
    name,
    area,
    minutes: sum(({ minutes }) => minutes),
    questions: sum(({ questions }) => questions),
    cells: cells.map((cell) => toCell(cell, name, most)),
  }
}

function toCell({ language, minutes, questions, courses }: CoverageCell, name: string, most: number): object {
  const count = courses.length
  const rounded = Math.round(minutes)
  const what =
    count === 0
      ? 'no course'
      : `${count} ${count === 1 ? 'course' : 'courses'}, ${rounded} minutes, ${questions} questions`
  return {
    count,
    minutes: rounded,
    courses: courses.join(' '),
    // Logarithmic: one course or none matters more than forty or fifty.
    heat: count === 0 ? 0 : Math.min(4, 1 + Math.floor((3 * Math.log(count)) / Math.log(Math.max(2, most)))),
    label: `${name}, ${languageName(language)}: ${what}`,
  }
}

function toRole({ designation, rows, missing, hours }: DesignationCoverage, { courses }: Coverage): object {
  return {
    name: designation,
    summary: `${rows.length - missing.length} of ${rows.length} competencies have a course; ${hours.toFixed(1)} hours in all`,
    rows: rows.map((row) => ({
      name: row.item.name,
      courses: row.courses.map((at) => courses[at]?.title ?? '').join('; '),
      hours: row.hours.toFixed(1),
    })),
  }
}
