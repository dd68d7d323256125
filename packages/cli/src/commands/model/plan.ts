import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import {
  catalogueLimit,
  checkPlan,
  parseCatalogue,
  resolvePlan,
  resolveTag,
  summarizeCourse,
  toCsv,
} from '@paath/competency'
import type { CompetencyModel, Plan, PlannableCourse } from '@paath/competency'
import { UsageError, createCollector, hasErrors } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { loadYaml } from '@paath/model'
import type { Course } from '@paath/model'
import { renderReport } from '@paath/render'
import type { Mandate } from '@paath/schemas'
import { exitCodes } from '../../command.ts'
import type { Io } from '../../io.ts'
import { toShownPath } from '../../report/finding.ts'
import { optionOf, readCourses, readInput, sayFindings, writeResult } from './files.ts'
import { toFacilitators, toPlanPage, toPlanRows } from './plan-page.ts'
import { modelNamed, modelOf } from './subcommand.ts'
import type { Subcommand } from './subcommand.ts'

/** `paath model plan`: check a training plan, and make its page, its table and the list of facilitators. */
export const planCommand: Subcommand = {
  usage: 'plan <plan>',
  count: [1, 1],
  run: ([name = ''], args, io) => {
    const { report, diagnostics } = createCollector()
    const { file, text } = readPlan(name, io)
    const { data, source } = loadYaml({ file, text }, 'plan', report)
    const readText = (asked: string): string | undefined => (asked === file ? text : undefined)
    if (!data) return Promise.resolve(refuse(diagnostics, io, readText))
    const model = data.model === undefined ? modelOf(args, io) : modelNamed(data.model, io.cwd)
    const catalogue = optionOf(args.options, 'catalogue')
    const context = {
      model,
      source,
      report,
      courses: readCourses([], io).map((course) => toPlannable(course, model)),
      catalogue: catalogue === undefined ? [] : readPortal(catalogue, io, { model, report }),
    }
    const plan = resolvePlan(data, context)
    checkPlan(data, plan, { mandates: readMandates(file, io, report), context })
    if (hasErrors(diagnostics)) return Promise.resolve(refuse(diagnostics, io, readText))
    sayFindings(diagnostics, io, readText)
    const id = path.basename(file).replace(/\.ya?ml$/u, '')
    const folder = path.join(optionOf(args.options, 'out') ?? 'dist/plans', id)
    writePlan(plan, { folder, findings: diagnostics }, io)
    return Promise.resolve(exitCodes.clean)
  },
}

function refuse(
  diagnostics: readonly AnyDiagnostic[],
  io: Io,
  readText: (file: string) => string | undefined,
): number {
  sayFindings(diagnostics, io, readText)
  io.talk('Nothing was written\n')
  return exitCodes.findings
}

function readPlan(name: string, io: Io): { file: string; text: string } {
  const candidates = [`plans/${name}.yaml`, name]
  const found = candidates.find((file) => /\.ya?ml$/u.test(file) && existsSync(path.resolve(io.cwd, file)))
  if (found === undefined) {
    throw new UsageError(
      `There is no plan \`${name}\``,
      `Write it as \`plans/${name}.yaml\`, or name its file`,
    )
  }
  const full = path.resolve(io.cwd, found)
  const text = readFileSync(full, 'utf8')
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
  return { file: toShownPath(io.cwd, full), text }
}

/** The mandates stand beside the plans. */
function readMandates(plan: string, io: Io, report: Report): readonly Mandate[] {
  const file = path.join(path.dirname(plan), 'mandates.yaml')
  const full = path.resolve(io.cwd, file)
  if (!existsSync(full)) return []
  const text = readFileSync(full, 'utf8').replaceAll(/\r\n?/gu, '\n')
  return loadYaml({ file: toShownPath(io.cwd, full), text }, 'mandates', report).data?.mandates ?? []
}

function readPortal(file: string, io: Io, { model, report }: { model: CompetencyModel; report: Report }) {
  const { name, text } = readInput(file, io, { limit: catalogueLimit, report })
  return text === undefined ? [] : parseCatalogue(text, { model, file: name, report })
}

function toPlannable(course: Course, model: CompetencyModel): PlannableCourse {
  return {
    ...summarizeCourse(course, model),
    modules: course.modules.map(({ id, metadata }) => ({
      id,
      title: metadata.title,
      minutes: metadata.minutes ?? 0,
      competencies: (metadata.competencies ?? []).flatMap((tag) => resolveTag(tag, model).item ?? []),
    })),
  }
}

function writePlan(
  plan: Plan,
  { folder, findings }: { folder: string; findings: readonly AnyDiagnostic[] },
  io: Io,
): void {
  writeResult(path.join(folder, 'plan.html'), renderReport('plan', toPlanPage(plan, findings)), io)
  writeResult(path.join(folder, 'plan.csv'), toCsv(toPlanRows(plan)), io)
  writeResult(path.join(folder, 'facilitators.csv'), toCsv(toFacilitators(plan)), io)
}
