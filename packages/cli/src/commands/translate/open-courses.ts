import * as path from 'node:path'
import { findCourses } from '@paath/build'
import { openTranslations } from '@paath/build/translations'
import type { OpenTranslations } from '@paath/build/translations'
import { UsageError, formatDiagnostic, hasErrors, suggest } from '@paath/diagnostics'
import { languageOf, languages } from '@paath/languages'
import type { ParsedArgs } from '../../args.ts'
import type { Io } from '../../io.ts'
import { visibleText } from '../../report/visible-text.ts'
import { toList } from '../course-options.ts'

/**
 * The courses that were asked for, with their translations. Where one cannot be read, what is wrong is said, and nothing is
 * given: no command writes over a file that it does not understand.
 */
export function openCourses(words: readonly string[], io: Io): OpenTranslations[] | undefined {
  const opened = findCourses(io.cwd, words).map((folder) => ({ folder, open: openTranslations(folder) }))
  let isSound = true
  for (const { folder, open } of opened) {
    if (!hasErrors(open.diagnostics)) continue
    isSound = false
    const errors = open.diagnostics.filter(({ severity }) => severity === 'error')
    for (const error of errors) io.talk(`${visibleText(formatDiagnostic(error))}\n`)
    io.talk(`\`${path.basename(folder)}\` cannot be read; nothing was written\n`)
  }
  return isSound ? opened.flatMap(({ open }) => ('store' in open ? open : [])) : undefined
}

/** The languages that `--lang` names, each known. Undefined where none was named. */
export function wantedLanguages({ options }: ParsedArgs): string[] | undefined {
  const wanted = toList(options['lang'])
  const unknown = wanted?.find((tag) => languageOf(tag) === undefined)
  if (unknown === undefined) return wanted
  const known = languages.map(({ tag }) => tag)
  const near = suggest(unknown, known)
  throw new UsageError(
    `\`${unknown}\` is not a language tag that is known here`,
    near === undefined ? `The languages are ${known.join(', ')}` : `Did you mean \`${near}\`?`,
  )
}

/** Which of a course's started languages to work on. */
export function languagesFor({ store }: OpenTranslations, wanted: readonly string[] | undefined): string[] {
  const missing = wanted?.find((language) => !store.languages.includes(language))
  if (missing !== undefined) {
    throw new UsageError(
      `\`${store.course.id}\` has no translation into \`${missing}\``,
      `Begin with \`paath translate start ${store.course.id} --lang ${missing}\``,
    )
  }
  return [...(wanted ?? store.languages)]
}

/** What was written, a line a file. */
export function listWritten(course: string, files: readonly string[]): string {
  return files.length === 0
    ? `${course}: nothing to write\n`
    : files.map((file) => `${course}/${file}\n`).join('')
}
