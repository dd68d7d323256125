import pc from 'picocolors'
import type { Finding } from './finding.ts'
import { frameOf } from '@paath/diagnostics'
import { neutralCommands, visibleText } from './visible-text.ts'
import type { Counts, ReportedOutput } from './report.ts'

/** How a report for people is written. */
export interface PrettyOptions {
  readonly colours: boolean
  /** Columns of the terminal. */
  readonly width: number
}

type Colours = ReturnType<typeof pc.createColors>

/** Findings for people: place, what is wrong, the source, what to do. */
export function formatFindings(findings: readonly Finding[], { colours, width }: PrettyOptions): string {
  const paint = pc.createColors(colours)
  return neutralCommands(findings.map((finding) => `${formatFinding(finding, paint, width)}\n\n`).join(''))
}

function formatFinding(finding: Finding, paint: Colours, width: number): string {
  const { code, severity, message, hint, file, stretch, source, related } = finding
  const place = `${visibleText(file)}${stretch ? `:${stretch.line}:${stretch.column}` : ''}`
  const frame = stretch && source !== undefined ? frameOf(source, stretch, width - 2) : []
  return [
    `${paint.bold(place)} ${severityColour(paint)[severity](severity)} ${paint.dim(code)}`,
    `  ${visibleText(message)}`,
    ...frame.map(
      ({ gutter, text, role }) => `  ${paint.dim(gutter)} ${role === 'marker' ? paint.red(text) : text}`,
    ),
    ...related.map(
      ({ file: other, line, note }) =>
        `  ${paint.dim('see')} ${visibleText(other)}${line === undefined ? '' : `:${line}`} ${visibleText(note)}`,
    ),
    `  ${paint.green('Fix:')} ${visibleText(hint)}`,
  ].join('\n')
}

function severityColour(paint: Colours): Record<Finding['severity'], (text: string) => string> {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }
}

/** The line under all findings. */
export function formatCounts(counts: Counts, courses: number): string {
  return `${countsInWords(counts)} in ${counted(courses, 'course')}\n`
}

/** `1 error, 2 warnings`. Remarks are named only where there are any. */
export function countsInWords(counts: Counts): string {
  const words = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    ...(counts.info > 0 ? [counted(counts.info, 'remark')] : []),
  ]
  return words.join(', ')
}

/** One line for each folder of results. */
export function formatOutputs(outputs: readonly ReportedOutput[]): string {
  return outputs.map(formatOutput).join('')
}

function formatOutput({ folder, files, changed }: ReportedOutput): string {
  const zips = files.filter(({ path }) => path.endsWith('.zip'))
  const what = zips.length > 0 ? counted(zips.length, 'package') : counted(files.length, 'file')
  const size = files.reduce((sum, file) => sum + file.size, 0)
  return `${visibleText(folder)}  ${what}, ${formatSize(size)}${changed ? '' : ', unchanged'}\n`
}

/** A number and its noun: "1 course", "2 courses". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
