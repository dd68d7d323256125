import type { CourseBuild } from '@paath/build'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { toFindings, toShownPath } from '../report/finding.ts'
import { formatGithub } from '../report/github.ts'
import { formatJson } from '../report/json.ts'
import { formatCounts, formatFindings, formatOutputs } from '../report/pretty.ts'
import type { Report, Tolerance } from '../report/report.ts'
import { countFindings, isFailure } from '../report/report.ts'

/** How a command ends. */
export interface FinishOptions {
  readonly io: Io
  readonly tolerance: Tolerance
  readonly format: string | true | undefined
}

/** Report what came of each course, and give the exit code. */
export function finish(
  command: 'check' | 'build',
  results: readonly CourseBuild[],
  { io, tolerance, format = 'pretty' }: FinishOptions,
): number {
  const report = toReport(command, results, io.cwd)
  const counts = countFindings(report.findings)
  if (format === 'json') io.out(formatJson(report))
  else if (format === 'github') io.out(formatGithub(report))
  else {
    // The findings are the result of a check; the result of a build are its folders.
    const onOut = command === 'check'
    const text = formatFindings(report.findings, {
      colours: onOut ? io.colours.out : io.colours.talk,
      width: io.width,
    })
    if (onOut) io.out(text)
    else io.talk(text)
    io.out(formatOutputs(report.outputs))
  }
  io.talk(formatCounts(counts, results.length))
  if (command === 'build' && counts.error > 0)
    io.talk('Courses with errors were not built; what was there before is untouched\n')
  return isFailure(counts, tolerance) ? exitCodes.findings : exitCodes.clean
}

function toReport(command: string, results: readonly CourseBuild[], cwd: string): Report {
  return {
    command,
    findings: results.flatMap(({ diagnostics, folder, readText }) =>
      toFindings(diagnostics, { cwd, folder, readText }),
    ),
    outputs: results.flatMap(({ id, outputs }) =>
      outputs.map((output) => ({ course: id, ...output, folder: toShownPath(cwd, output.folder) })),
    ),
  }
}
