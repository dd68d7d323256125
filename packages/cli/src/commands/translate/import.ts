import { readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { listCourses } from '@paath/build'
import { importFiles } from '@paath/build/translations'
import type { ImportedFile } from '@paath/build/translations'
import { UsageError, hasErrors } from '@paath/diagnostics'
import { readCourseOf } from '@paath/translate'
import type { ParsedArgs } from '../../args.ts'
import { exitCodes } from '../../command.ts'
import type { Io } from '../../io.ts'
import { visibleText } from '../../report/visible-text.ts'
import { today } from '../../today.ts'
import { sayFindings } from '../model/files.ts'
import { toJson } from '../model/subcommand.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { listWritten, openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate import`: files that came back from translators. */
export const importCommand: Subcommand = {
  usage: 'import [course] <file…> [--dry-run] [--by "Asha Rao"]',
  count: [1, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const isDry = args.options['dry-run'] === true
    const isJson = args.options['format'] === 'json'
    const results: unknown[] = []
    let hasFailed = false
    for (const [course, files] of byCourse(words, io)) {
      const [open] = openCourses([course], io) ?? []
      if (!open) return Promise.resolve(exitCodes.findings)
      const options = {
        files,
        on: today(io.env),
        dryRun: isDry,
        force: args.options['force'] === true,
        ...toNames(args),
      }
      const { diagnostics, ...result } = importFiles(open, options)
      sayFindings(diagnostics, io)
      for (const file of result.files) io.talk(sayFile(file))
      hasFailed ||= hasErrors(diagnostics)
      results.push({ course: open.course.id, ...result })
      if (!isJson && !isDry) io.out(listWritten(open.course.id, result.written))
    }
    if (isJson) io.out(toJson(results))
    if (isDry) io.talk('Nothing was written: --dry-run\n')
    return Promise.resolve(hasFailed ? exitCodes.findings : exitCodes.clean)
  },
}

/** Files by the course that they belong to: the one that was named, the one that the file names, or the only one. */
function byCourse([first = '', ...rest]: readonly string[], io: Io): Map<string, string[]> {
  const isFile = statSync(path.resolve(io.cwd, first), { throwIfNoEntry: false })?.isFile() === true
  const files = (isFile ? [first, ...rest] : rest).map((file) => path.resolve(io.cwd, file))
  if (files.length === 0)
    throw new UsageError('Which files came back?', 'Write `paath translate import <file…>`')
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const course = isFile ? courseFor(file, io) : first
    groups.set(course, [...(groups.get(course) ?? []), file])
  }
  return groups
}

function courseFor(file: string, io: Io): string {
  const name = path.basename(file)
  const courses = listCourses(io.cwd)
  const said = readCourseOf({ name, bytes: readFileSync(file) })
  const found = said === undefined ? undefined : courses.find((folder) => path.basename(folder) === said)
  const [only] = courses
  if (found !== undefined) return found
  if (said === undefined && only !== undefined && courses.length === 1) return only
  throw new UsageError(
    said === undefined
      ? `${name} does not say which course it is of`
      : `${name} is of the course ${said}, which is not here`,
    'Write `paath translate import <course> <file…>`',
  )
}

function toNames(args: ParsedArgs): { language?: string; by?: string; trust?: string } {
  const [language, ...more] = wantedLanguages(args) ?? []
  if (more.length > 0) throw new UsageError('A file is of one language', 'Write `--lang or`, or leave it out')
  const { by, trust } = args.options
  return {
    ...(language !== undefined && { language }),
    ...(typeof by === 'string' && { by }),
    ...(typeof trust === 'string' && { trust }),
  }
}

function sayFile({ file, language, counts }: ImportedFile): string {
  if (language === undefined) return `${visibleText(file)}: refused as a whole\n`
  const { accepted, rejected, outdated, unchanged, untranslated } = counts
  return `${visibleText(file)} (${language}): ${accepted} accepted, ${rejected} rejected, ${outdated} outdated, ${unchanged} unchanged, ${untranslated} not translated\n`
}
