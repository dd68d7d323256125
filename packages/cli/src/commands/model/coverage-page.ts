import type {
  Coverage,
  CoverageCell,
  CoverageSum,
  CoveredItem,
  CoveredTheme,
  DesignationCoverage,
} from '@paath/competency'
import { undetermined } from '@paath/competency'
import { languages } from '@paath/languages'

const names: ReadonlyMap<string, string> = new Map([
  ...languages.map(({ tag, name }) => [tag, name] as const),
  [undetermined, 'language not given'],
])

/** Name of a language in English; its tag, or what the portal calls it, if it is not known. */
export function languageName(tag: string): string {
  return names.get(tag) ?? tag
}

/** Turn a coverage into the plain data of its page: gaps first. */
export function toCoveragePage(coverage: Coverage, designations: readonly DesignationCoverage[]): object {
  const { model, courses, totals } = coverage
  const most = Math.max(1, ...coverage.themes.flatMap(({ cells }) => cells.map(countOf)))
  const ours = courses.filter(({ source }) => source === 'ours').length
  return {
    title: 'What courses cover of the competency model',
    subtitle: `${model}. The minutes of a course with several competencies are shared equally among them; a question counts for each competency of its module.`,
    facts: [
      { value: `${totals.covered} of ${totals.subThemes}`, label: 'sub-themes have a course' },
      {
        value: String(courses.length),
        label: `courses: ${ours} ours, ${courses.length - ours} of the portal`,
      },
      { value: totals.hours.toFixed(1), label: 'hours' },
      { value: String(coverage.languages.length), label: 'languages' },
    ],
    areas: coverage.areas.map((area) => ({
      ...toRow(area, most),
      covered: `${area.subThemeCount - area.gaps} of ${area.subThemeCount}`,
    })),
    languages: coverage.languages.map((tag, at) => ({ at, name: languageName(tag) })),
    themes: byGaps(coverage.themes).map((theme, at) => toTheme(theme, { at, most })),
    designations: designations.map((one) => toRole(one, coverage)),
    long: courses.length > mostPrinted,
    courses: courses.map(({ id, title, source, minutes, languages: tags }, at) => ({
      at,
      id,
      title,
      source: source === 'ours' ? 'ours' : 'portal',
      languages: tags.map(languageName).join(', '),
      minutes: Math.round(minutes),
    })),
  }
}

// A longer list of courses is left out on paper, unless the courses of one cell were chosen.
const mostPrinted = 60

function countOf({ courses }: CoverageSum): number {
  return courses.length
}

/** Most open sub-themes first; of equals, those that nothing covers before those that something does. */
function byGaps(themes: readonly CoveredTheme[]): CoveredTheme[] {
  return [...themes].sort((a, b) => b.gaps - a.gaps || countOf(a.total) - countOf(b.total))
}

function toTheme(theme: CoveredTheme, { at, most }: { at: number; most: number }): object {
  const { subThemes, area } = theme
  return {
    ...toRow(theme, most),
    at,
    area: area.name,
    gapText: `${theme.gaps} of ${theme.subThemeCount}`,
    // A sole sub-theme says nothing more than its theme.
    subThemes: (subThemes.length > 1 ? subThemes : []).map((subTheme) => ({
      ...toRow(subTheme, most),
      area: area.name,
      gapText: subTheme.gaps > 0 ? 'no course' : '',
    })),
  }
}

function toRow({ item, cells, total, gaps }: CoveredItem, most: number): object {
  return {
    name: item.name,
    gaps,
    total: toCell(total, { name: item.name, language: 'all languages', most }),
    cells: cells.map((cell) =>
      toCell(cell, { name: item.name, language: languageName(cell.language), most }),
    ),
  }
}

function toCell(
  { minutes, questions, courses }: CoverageSum | CoverageCell,
  { name, language, most }: { name: string; language: string; most: number },
): object {
  const count = courses.length
  return {
    where: `${name}, ${language}`,
    count,
    noun: count === 1 ? ' course' : ' courses',
    minutes: Math.round(minutes),
    questions,
    courses: courses.join(' '),
    // Logarithmic: one course or none matters more than forty or fifty.
    heat: count === 0 ? 0 : Math.min(4, 1 + Math.floor((3 * Math.log(count)) / Math.log(Math.max(2, most)))),
  }
}

function toRole({ designation, rows, missing, hours }: DesignationCoverage, { courses }: Coverage): object {
  const ordered = [...rows].sort((a, b) => Math.min(1, a.courses.length) - Math.min(1, b.courses.length))
  return {
    name: designation,
    summary: `${rows.length - missing.length} of ${rows.length} competencies have a course; ${hours.toFixed(1)} hours in all`,
    rows: ordered.map((row) => ({
      name: row.item.name,
      courses: titlesOf(row.courses, courses),
      hours: row.hours.toFixed(1),
    })),
  }
}

const mostTitles = 5

function titlesOf(places: readonly number[], courses: Coverage['courses']): string {
  const titles = places.slice(0, mostTitles).map((at) => courses[at]?.title ?? '')
  const more = places.length > mostTitles ? [`and ${places.length - mostTitles} more`] : []
  return [...titles, ...more].join('; ')
}
