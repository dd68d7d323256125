import { compareText } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import type { CourseSummary } from './course-summary.ts'

/** What a set of courses covers of an edition, by area, theme, sub-theme and language. */
export interface Coverage {
  readonly model: string
  readonly courses: readonly CourseSummary[]
  /** Languages of the cells: those of the courses, the most used first, or those that were asked for. */
  readonly languages: readonly string[]
  readonly areas: readonly CoveredItem[]
  readonly themes: readonly CoveredTheme[]
  readonly totals: {
    readonly subThemes: number
    readonly covered: number
    /** Hours of all courses in these languages, each counted once. */
    readonly hours: number
  }
}

/** What is there for one area, theme or sub-theme. */
export interface CoveredItem {
  readonly item: CompetencyItem
  readonly cells: readonly CoverageCell[]
  /** In all languages, each course counted once. */
  readonly total: CoverageSum
  /** How many sub-themes it has, and how many of them no course has. */
  readonly subThemeCount: number
  readonly gaps: number
}

/** One row of the heat map. */
export interface CoveredTheme extends CoveredItem {
  readonly area: CompetencyItem
  readonly subThemes: readonly CoveredItem[]
}

/** What some courses give. */
export interface CoverageSum {
  readonly minutes: number
  readonly questions: number
  /** Places in `Coverage.courses`. */
  readonly courses: readonly number[]
}

/** What there is in one language. */
export interface CoverageCell extends CoverageSum {
  readonly language: string
}

/** BCP 47 tag of courses that name no language. */
export const undetermined = 'und'

/**
 * Reckon what courses cover.
 *
 * @param wanted Only these languages. Courses in none of them count nowhere.
 */
export function measureCoverage(
  courses: readonly CourseSummary[],
  model: CompetencyModel,
  wanted?: readonly string[],
): Coverage {
  const languages = wanted && wanted.length > 0 ? wanted : languagesOf(courses)
  const tally = tallyCourses(courses, languages)
  const themes = model.items
    .filter(({ rank, children }) => rank === 'theme' && children.some(({ deprecated }) => !deprecated))
    .map((theme) => coverTheme(theme, languages, tally))
  const areas = model.items
    .filter(({ rank }) => rank === 'area')
    .map((item) => sumUp(item, themes.filter((theme) => theme.area === item).flatMap(subThemesOf), languages))
  const subThemes = themes.flatMap(subThemesOf)
  const spoken = courses.filter((course) => languagesIn(course).some((tag) => languages.includes(tag)))
  return {
    model: model.id,
    courses,
    languages,
    areas,
    themes,
    totals: {
      subThemes: subThemes.length,
      covered: subThemes.filter(({ gaps }) => gaps === 0).length,
      hours: spoken.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
    },
  }
}

function subThemesOf({ subThemes }: CoveredTheme): readonly CoveredItem[] {
  return subThemes
}

function languagesIn({ languages }: CourseSummary): readonly string[] {
  return languages.length > 0 ? languages : [undetermined]
}

/** What each course gives to an item, in each language and in all of them. */
interface Tally {
  readonly byLanguage: Map<string, Share[]>
  readonly all: Share[]
}

interface Share {
  readonly at: number
  readonly minutes: number
  readonly questions: number
}

function tallyCourses(
  courses: readonly CourseSummary[],
  languages: readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const [at, course] of courses.entries()) {
    const spoken = languagesIn(course).filter((tag) => languages.includes(tag))
    if (spoken.length === 0) continue
    for (const { item, minutes, questions } of course.competencies) {
      const tally = tallies.get(item.key) ?? { byLanguage: new Map<string, Share[]>(), all: [] }
      tallies.set(item.key, tally)
      const share = { at, minutes, questions }
      tally.all.push(share)
      for (const language of spoken) {
        const shares = tally.byLanguage.get(language) ?? []
        tally.byLanguage.set(language, shares)
        shares.push(share)
      }
    }
  }
  return tallies
}

function coverTheme(
  theme: CompetencyItem,
  languages: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
): CoveredTheme {
  const subThemes = theme.children
    .filter(({ deprecated }) => !deprecated)
    .map((item) => coverSubTheme(item, languages, tallies.get(item.key)))
  return { ...sumUp(theme, subThemes, languages), area: theme.path[0] ?? theme, subThemes }
}

function coverSubTheme(
  item: CompetencyItem,
  languages: readonly string[],
  tally: Tally | undefined,
): CoveredItem {
  const total = addShares(tally?.all ?? [])
  return {
    item,
    cells: languages.map((language) => ({ language, ...addShares(tally?.byLanguage.get(language) ?? []) })),
    total,
    subThemeCount: 1,
    gaps: total.courses.length === 0 ? 1 : 0,
  }
}

function addShares(shares: readonly Share[]): CoverageSum {
  return {
    minutes: shares.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: shares.reduce((sum, { questions }) => sum + questions, 0),
    courses: shares.map(({ at }) => at),
  }
}

/** Add sub-themes up: minutes and questions are parts of a course, the course itself counts once. */
function sumUp(
  item: CompetencyItem,
  subThemes: readonly CoveredItem[],
  languages: readonly string[],
): CoveredItem {
  return {
    item,
    cells: languages.map((language, at) => ({
      language,
      ...addSums(subThemes.flatMap(({ cells }) => cells[at] ?? [])),
    })),
    total: addSums(subThemes.map(({ total }) => total)),
    subThemeCount: subThemes.length,
    gaps: subThemes.filter(({ gaps }) => gaps > 0).length,
  }
}

function addSums(sums: readonly CoverageSum[]): CoverageSum {
  return {
    minutes: sums.reduce((sum, { minutes }) => sum + minutes, 0),
    questions: sums.reduce((sum, { questions }) => sum + questions, 0),
    courses: [...new Set(sums.flatMap(({ courses }) => courses))].sort((a, b) => a - b),
  }
}

function languagesOf(courses: readonly CourseSummary[]): string[] {
  const counts = new Map<string, number>()
  for (const course of courses) {
    for (const language of languagesIn(course)) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([language]) => language)
}
