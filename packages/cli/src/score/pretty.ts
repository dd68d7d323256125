import type { CourseScore } from '@paath/build'
import pc from 'picocolors'
import { neutralCommands, visibleText } from '../report/visible-text.ts'
import type { OpenLine } from './score-lines.ts'
import { toScoreLines } from './score-lines.ts'

/** A predicted score for people at a terminal. */
export function formatScore({ course, prediction, hasErrors }: CourseScore, colours: boolean): string {
  const paint = pc.createColors(colours)
  const { best, worst, groups, gates, gains } = toScoreLines(prediction)
  const rows = groups.map(
    ({ title, worst: low, best: high, minimum }) =>
      `  ${title.padEnd(26)} ${low.padStart(6)} ${high.padStart(6)} ${minimum.padStart(8)}`,
  )
  const lines = [
    paint.bold(`${course.id}: ${prediction.profile.title}`),
    `  If people answer yes   ${paint.green(best)}`,
    `  If people answer no    ${paint.yellow(worst)}`,
    ...(hasErrors
      ? ['  Mistakes stop the packages of this course: mend them first, `paath check` names them']
      : []),
    '',
    `  ${'Group'.padEnd(26)} ${'worst'.padStart(6)} ${'best'.padStart(6)} ${'minimum'.padStart(8)}`,
    ...rows,
    ...section(`Gates that are not met yet (${gates.length})`, gates.map(formatOpen)),
    ...section(
      `Points to gain, most for an hour of work first (${gains.length})`,
      gains.map((gain) => `${gain.points.padStart(6)}  ${gain.work.padStart(10)}  ${formatOpen(gain)}`),
    ),
    '',
  ]
  return neutralCommands(lines.map((line) => `${line}\n`).join(''))
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]
}

function formatOpen({ id, text, todo }: OpenLine): string {
  return visibleText(`${id} ${text}; ${todo}`)
}
