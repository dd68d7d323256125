import type { Report } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import type { CourseSummary } from './course-summary.ts'
import { parseCsv } from './csv.ts'
import { odcsColumns, odcsLimit } from './exports/odcs/columns.ts'
import { lookUpCompetency } from './look-up.ts'

/** What a role asks for. */
export interface Designation {
  readonly name: string
  readonly competencies: readonly CompetencyItem[]
}

/** What there is for a role, and what is missing. */
export interface DesignationCoverage {
  readonly designation: string
  readonly rows: readonly {
    readonly item: CompetencyItem
    /** Places in the list of courses. */
    readonly courses: readonly number[]
    readonly hours: number
  }[]
  readonly missing: readonly CompetencyItem[]
  /** Hours of all courses that cover something, each counted once. */
  readonly hours: number
}

const columns = odcsColumns.map(toColumn)

/**
 * Read roles from a table in the form of the portal's bulk sheet: Designation, Competency Area, Competency Theme,
 * Competency SubTheme.
 *
 * @param report Receives `model/*` codes, with the line of the table.
 */
export function parseDesignations(
  text: string,
  { model, file, report }: { model: CompetencyModel; file: string; report: Report },
): Designation[] {
  const [head = [], ...rows] = parseCsv(text)
  const names = head.map(toColumn)
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) {
    report('model/missing-column', { missing, found: head }, { file })
    return []
  }
  if (rows.length > odcsLimit) {
    report('model/too-many-rows', { rows: rows.length, most: odcsLimit }, { file })
    return []
  }
  const roles = new Map<string, Set<CompetencyItem>>()
  for (const [at, row] of rows.entries()) {
    const [name = '', ...path] = columns.map((column) => row[names.indexOf(column)] ?? '')
    const item = findRow(path, model)
    if (name === '' || !item) {
      report('model/unknown-row', { row: at + 2, text: [name, ...path].join(' > ') }, { file })
      continue
    }
    roles.set(name, (roles.get(name) ?? new Set()).add(item))
  }
  return [...roles].map(([name, items]) => ({ name, competencies: [...items] }))
}

/** The name of a column without spaces, signs and case. */
function toColumn(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/gu, '')
}

function findRow(path: readonly string[], model: CompetencyModel): CompetencyItem | undefined {
  const found = lookUpCompetency(path.join(' > '), model)
  return found.found === 'one' && found.item.rank === 'sub-theme' ? found.item : undefined
}

/**
 * Reckon what courses give to a role.
 *
 * @param language Only courses in this language, if it is given.
 */
export function coverDesignation(
  { name, competencies }: Designation,
  courses: readonly CourseSummary[],
  language?: string,
): DesignationCoverage {
  const rows = competencies.map((item) => {
    const covering = courses.flatMap((course, at) => {
      const tag = course.competencies.find((one) => one.item.key === item.key)
      const fits = language === undefined || course.languages.includes(language)
      return tag && fits ? [{ at, minutes: tag.minutes }] : []
    })
    return {
      item,
      courses: covering.map(({ at }) => at),
      hours: covering.reduce((sum, { minutes }) => sum + minutes, 0) / 60,
    }
  })
  const used = new Set(rows.flatMap((row) => row.courses))
  return {
    designation: name,
    rows,
    missing: rows.filter((row) => row.courses.length === 0).map(({ item }) => item),
    hours: [...used].reduce((sum, at) => sum + (courses[at]?.minutes ?? 0), 0) / 60,
  }
}
