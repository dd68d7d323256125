/** Files that the commands of the model read and write. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { diskFiles, findCourses, listCourses, writeAtomically } from '@paath/build'
import { UsageError, createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import type { Io } from '../../io.ts'
import { toFindings, toShownPath } from '../../report/finding.ts'
import { formatFindings } from '../../report/pretty.ts'

/** A text that a person handed in. */
export interface InputFile {
  /** As findings name it. */
  readonly name: string
  /** Left out: the file is larger than was allowed, which was reported. */
  readonly text?: string
}

/**
 * Read a file that was named on the command line.
 *
 * @param limit In bytes. A larger file is reported and not read.
 * @throws {UsageError} if there is no such file.
 */
export function readInput(
  file: string,
  io: Io,
  { limit, report }: { limit: number; report: Report },
): InputFile {
  const full = path.resolve(io.cwd, file)
  const name = toShownPath(io.cwd, full)
  if (!existsSync(full) || !statSync(full).isFile()) {
    throw new UsageError(`There is no file \`${file}\``, 'Check its name and the folder that you are in')
  }
  if (statSync(full).size <= limit) return { name, text: readFileSync(full, 'utf8') }
  report('model/file-too-large', { limit: `${Math.round(limit / 1024 / 1024)} MB` }, { file: name })
  return { name }
}

/** Say what was found in files that were named on the command line. */
export function sayFindings(
  diagnostics: readonly AnyDiagnostic[],
  io: Io,
  readText: (file: string) => string | undefined = noText,
): void {
  const findings = toFindings(diagnostics, { cwd: io.cwd, folder: io.cwd, readText })
  io.talk(formatFindings(findings, { colours: io.colours.talk, width: io.width }))
}

const noText = (): undefined => undefined

/** Write a result, with the folders that lead to it, and name it. */
export function writeResult(file: string, text: string, io: Io): void {
  const full = path.resolve(io.cwd, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeAtomically(full, new TextEncoder().encode(text))
  io.out(`${toShownPath(io.cwd, full)}\n`)
}

/** Parse the course of this name or folder. What is wrong in it is for `paath check` to say. */
export function readCourse(name: string, io: Io): { course: Course; folder: string } {
  const [folder = ''] = findCourses(io.cwd, [name])
  const { report } = createCollector()
  const course = parseCourse(diskFiles(folder), path.basename(folder), { report })
  if (course) return { course, folder }
  throw new UsageError(
    `The course \`${name}\` cannot be read`,
    'Mend what `paath check` finds, then try again',
  )
}

/** The courses that were named, or all there are. */
export function readCourses(names: readonly string[], io: Io): Course[] {
  const wanted = names.length > 0 ? names : listCourses(io.cwd)
  return wanted.map((name) => readCourse(name, io).course)
}

/** The value of an option, if one was written. */
export function optionOf(
  options: Readonly<Record<string, string | true | undefined>>,
  name: string,
): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
