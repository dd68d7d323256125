import { compareText } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import type { CourseSummary } from './course-summary.ts'

/** What a set of courses covers of an edition, by theme, sub-theme and language. */
export interface Coverage {
  readonly model: string
  readonly courses: readonly CourseSummary[]
  /** Languages of the cells: those of the courses, the most used first, or those that were asked for. */
  readonly languages: readonly string[]
  readonly themes: readonly CoveredTheme[]
  readonly totals: {
    readonly subThemes: number
    readonly covered: number
    readonly hours: number
  }
}

/** One row of the heat map. */
export interface CoveredTheme {
  readonly item: CompetencyItem
  readonly area: CompetencyItem
  readonly cells: readonly CoverageCell[]
  readonly subThemes: readonly CoveredSubTheme[]
}

/** What is there for one sub-theme. */
export interface CoveredSubTheme {
  readonly item: CompetencyItem
  readonly cells: readonly CoverageCell[]
}

/** What is there for one theme or sub-theme in one language. */
export interface CoverageCell {
  readonly language: string
  readonly minutes: number
  readonly questions: number
  /** Places in `Coverage.courses`. */
  readonly courses: readonly number[]
}

/** Reckon what courses cover. */
export function measureCoverage(
  courses: readonly CourseSummary[],
  model: CompetencyModel,
  wanted?: readonly string[],
): Coverage {
  const languages = wanted && wanted.length > 0 ? wanted : languagesOf(courses)
  const tally = tallyCourses(courses)
  const themes = model.items
    .filter(({ rank, children }) => rank === 'theme' && children.some(({ deprecated }) => !deprecated))
    .map((theme) => coverTheme(theme, languages, tally))
  const subThemes = themes.flatMap((theme) => theme.subThemes)
  return {
    model: model.id,
    courses,
    languages,
    themes,
    totals: {
      subThemes: subThemes.length,
      covered: subThemes.filter(({ item }) => tally.has(item.key)).length,
      hours: courses.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
    },
  }
}

type Tally = ReadonlyMap<string, ReadonlyMap<string, Writable>>

interface Writable {
  minutes: number
  questions: number
  readonly courses: number[]
}

function tallyCourses(courses: readonly CourseSummary[]): Tally {
  const tally = new Map<string, Map<string, Writable>>()
  for (const [at, course] of courses.entries()) {
    for (const { item, minutes, questions } of course.competencies) {
      const byLanguage = tally.get(item.key) ?? new Map<string, Writable>()
      tally.set(item.key, byLanguage)
      for (const language of course.languages) {
        const cell = byLanguage.get(language) ?? { minutes: 0, questions: 0, courses: [] }
        byLanguage.set(language, cell)
        cell.minutes += minutes
        cell.questions += questions
        cell.courses.push(at)
      }
    }
  }
  return tally
}

function coverTheme(theme: CompetencyItem, languages: readonly string[], tally: Tally): CoveredTheme {
  const subThemes = theme.children
    .filter(({ deprecated }) => !deprecated)
    .map((item) => ({
      item,
      cells: languages.map((language) => toCell(language, tally.get(item.key)?.get(language))),
    }))
  const cells = languages.map((language, at) =>
    sumCells(
      language,
      subThemes.flatMap((one) => one.cells[at] ?? []),
    ),
  )
  return { item: theme, area: theme.path[0] ?? theme, cells, subThemes }
}

function toCell(language: string, cell: Writable | undefined): CoverageCell {
  return {
    language,
    minutes: cell?.minutes ?? 0,
    questions: cell?.questions ?? 0,
    courses: cell?.courses ?? [],
  }
}

function sumCells(language: string, cells: readonly CoverageCell[]): CoverageCell {
  return {
    language,
    minutes: cells.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: cells.reduce((sum, { questions }) => sum + questions, 0),
    courses: [...new Set(cells.flatMap(({ courses }) => courses))],
  }
}

function languagesOf(courses: readonly CourseSummary[]): string[] {
  const counts = new Map<string, number>()
  for (const { languages } of courses) {
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([language]) => language)
}
