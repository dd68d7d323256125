import type { CourseBuild } from '@paath/build'
import type { Severity } from '@paath/diagnostics'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { isShown } from './course-options.ts'
import { toFindings, toShownPath } from '../report/finding.ts'
import { formatCounts } from '../report/pretty.ts'
import type { Report, Tolerance } from '../report/report.ts'
import { countFindings, isFailure } from '../report/report.ts'
import { reporters } from '../reporters/index.ts'

/** How a command ends. */
export interface FinishOptions {
  readonly io: Io
  readonly tolerance: Tolerance
  /** The mildest finding that is shown. All are counted. Default: `info`. */
  readonly show?: Severity
  readonly format: string | true | undefined
}

/** Report what came of each course, and give the exit code. */
export async function finish(
  command: 'check' | 'build' | 'kit' | 'prove',
  results: readonly CourseBuild[],
  { io, tolerance, show = 'info', format = 'pretty' }: FinishOptions,
): Promise<number> {
  const all = toReport(command, results, io.cwd)
  const counts = countFindings(all.findings)
  const report = { ...all, findings: all.findings.filter(({ severity }) => isShown(severity, show)) }
  const load = reporters[String(format)]
  if (load === undefined) throw new Error(`There is no reporter ${String(format)}`)
  const reporter = await load()
  const { out, talk = '' } = reporter.write(report, { colours: io.colours, width: io.width })
  if (talk !== '') io.talk(talk)
  io.out(out)
  io.talk(formatCounts(counts, results.length))
  if (report.findings.length < all.findings.length) io.talk('Show the rest with `--show info`\n')
  if (command !== 'check' && counts.error > 0)
    io.talk('Courses with errors were not built; what was there before is untouched\n')
  return isFailure(counts, tolerance) ? exitCodes.findings : exitCodes.clean
}

function toReport(command: string, results: readonly CourseBuild[], cwd: string): Report {
  return {
    command,
    findings: results.flatMap(({ diagnostics, folder, readText }) =>
      toFindings(diagnostics, { cwd, folder, readText }),
    ),
    silenced: results.flatMap(({ silenced, folder, readText }) =>
      silenced.flatMap(({ diagnostic, reason }) =>
        toFindings([diagnostic], { cwd, folder, readText }).map((finding) => ({ finding, reason })),
      ),
    ),
    outputs: results.flatMap(({ id, outputs }) =>
      outputs.map((output) => ({ course: id, ...output, folder: toShownPath(cwd, output.folder) })),
    ),
  }
}
