import {
  catalogueLimit,
  coverDesignation,
  measureCoverage,
  odcsColumns,
  parseCatalogue,
  parseDesignations,
  summarizeCourse,
  toCsv,
  toLanguageTag,
} from '@paath/competency'
import type {
  CompetencyModel,
  Coverage,
  CoverageSum,
  Designation,
  DesignationCoverage,
} from '@paath/competency'
import { UsageError, createCollector, hasErrors } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import { renderReport } from '@paath/render'
import type { ParsedArgs } from '../../args.ts'
import { exitCodes } from '../../command.ts'
import type { Io } from '../../io.ts'
import { toList } from '../course-options.ts'
import { toCoveragePage } from './coverage-page.ts'
import { formatCoverage } from './coverage-text.ts'
import { optionOf, readCourses, readInput, sayFindings, writeResult } from './files.ts'
import { modelOf, toJson } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model coverage`: what our courses, and those of the portal, cover of the model and of roles. */
export const coverageCommand: Subcommand = {
  usage: 'coverage [course…]',
  count: [0, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const model = modelOf(args, io)
    const { report, diagnostics } = createCollector()
    const ours = readCourses(words, io).map((course) => summarizeCourse(course, model))
    const portal = readCatalogue(args, io, { model, report })
    const roles = readDesignations(args, io, { model, report })
    sayFindings(diagnostics, io)
    if (hasErrors(diagnostics)) return Promise.resolve(exitCodes.findings)
    const wanted = toList(args.options['lang'])?.map(toLanguageTag)
    const coverage = measureCoverage([...ours, ...portal], model, wanted)
    const designations = roles.map((role) =>
      coverDesignation(role, coverage.courses, wanted?.length === 1 ? wanted[0] : undefined),
    )
    write(coverage, designations, { args, io })
    return Promise.resolve(exitCodes.clean)
  },
}

interface Reading {
  readonly model: CompetencyModel
  readonly report: Report
}

function readCatalogue({ options }: ParsedArgs, io: Io, { model, report }: Reading) {
  const file = optionOf(options, 'catalogue')
  if (file === undefined) return []
  const { name, text } = readInput(file, io, { limit: catalogueLimit, report })
  return text === undefined ? [] : parseCatalogue(text, { model, file: name, report })
}

function readDesignations({ options }: ParsedArgs, io: Io, { model, report }: Reading): Designation[] {
  const file = optionOf(options, 'designations')
  if (file === undefined) return []
  const { name, text } = readInput(file, io, { limit: 4 * 1024 * 1024, report })
  return text === undefined ? [] : parseDesignations(text, { model, file: name, report })
}

function write(
  coverage: Coverage,
  designations: readonly DesignationCoverage[],
  { args: { options }, io }: { args: ParsedArgs; io: Io },
): void {
  const out = optionOf(options, 'out')
  const forms: Readonly<Record<string, () => string>> = {
    html: () => renderReport('coverage', toCoveragePage(coverage, designations)),
    csv: () => toTable(coverage),
    json: () => toJson(toData(coverage, designations)),
  }
  if (out === undefined) {
    io.out(
      options['format'] === 'json'
        ? toJson(toData(coverage, designations))
        : formatCoverage(coverage, designations),
    )
    return
  }
  const form = forms[/\.(\w+)$/u.exec(out)?.[1] ?? '']
  if (!form)
    throw new UsageError(
      `\`${out}\` has an ending that means no form`,
      'End it in `.html`, `.csv` or `.json`',
    )
  writeResult(out, form(), io)
  if (out.endsWith('.csv') && designations.length > 0) {
    writeResult(out.replace(/\.csv$/u, '.roles.csv'), toRoleTable(designations, coverage), io)
  }
}

/** One row for each competency of each role. */
function toRoleTable(designations: readonly DesignationCoverage[], { courses }: Coverage): string {
  const rows = designations.flatMap(({ designation, rows: own }) =>
    own.map(({ item, hours, courses: covering }) => [
      designation,
      ...item.path.map(({ name }) => name),
      covering.length,
      hours.toFixed(1),
      covering.map((at) => courses[at]?.title ?? '').join('; '),
    ]),
  )
  return toCsv([[...odcsColumns, 'Courses', 'Hours', 'Titles'], ...rows])
}

function toTable({ themes, languages }: Coverage): string {
  const head = [
    'Area',
    'Theme',
    'Sub-theme',
    'Key',
    'Courses',
    'Minutes',
    'Questions',
    ...languages.flatMap((tag) => [`Courses ${tag}`, `Minutes ${tag}`, `Questions ${tag}`]),
  ]
  const rows = themes.flatMap(({ area, item, subThemes }) =>
    subThemes.map((subTheme) => [
      area.name,
      item.name,
      subTheme.item.name,
      subTheme.item.key,
      ...[subTheme.total, ...subTheme.cells].flatMap(({ courses, minutes, questions }) => [
        courses.length,
        Math.round(minutes),
        questions,
      ]),
    ]),
  )
  return toCsv([head, ...rows])
}

function toData(
  { model, totals, languages, themes, courses }: Coverage,
  designations: readonly DesignationCoverage[],
): object {
  const withIds = (sum: CoverageSum): object => ({
    ...sum,
    courses: sum.courses.map((at) => courses[at]?.id),
  })
  return {
    model,
    totals,
    languages,
    subThemes: themes.flatMap(({ subThemes }) =>
      subThemes.map(({ item, total, cells }) => ({
        key: item.key,
        total: withIds(total),
        cells: cells.map(withIds),
      })),
    ),
    designations: designations.map(({ designation, rows, missing, hours }) => ({
      designation,
      hours,
      missing: missing.map(({ key }) => key),
      rows: rows.map((row) => ({
        key: row.item.key,
        hours: row.hours,
        courses: row.courses.map((at) => courses[at]?.id),
      })),
    })),
  }
}
