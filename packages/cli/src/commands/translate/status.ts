import { writeFileSync } from 'node:fs'
import * as path from 'node:path'
import { languageOf } from '@paath/languages'
import { computeStatus } from '@paath/translate'
import type { DocumentStatus, UnitStatus } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import { toJson } from '../model/subcommand.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { draftWords, statusWords, sumOf } from './count-status.ts'
import type { CourseStatus } from './count-status.ts'
import { languagesFor, openCourses, wantedLanguages } from './open-courses.ts'
import { statusPage } from './status-page.ts'

/** `paath translate status`: how far courses are in their languages. */
export const status: Subcommand = {
  usage: 'status [course…] [--lang hi,or] [--out readiness.html]',
  count: [0, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const wanted = wantedLanguages(args)
    const courses = openCourses(words, io)
    const all = (courses ?? []).flatMap((open): CourseStatus[] =>
      languagesFor(open, wanted).map((language) => ({
        course: open.course.id,
        title: open.course.metadata.title,
        language,
        documents: computeStatus(open.store, [language]),
      })),
    )
    const { out, format } = args.options
    if (typeof out === 'string') {
      writeFileSync(path.resolve(io.cwd, out), statusPage(all))
      io.talk(`${out} written\n`)
    }
    io.out(format === 'json' ? toJson(all) : toText(all))
    return Promise.resolve(courses ? exitCodes.clean : exitCodes.findings)
  },
}

function toText(all: readonly CourseStatus[]): string {
  if (all.length === 0)
    return 'No course has a translation; begin with `paath translate start <course> --lang or`\n'
  return all
    .map(({ course, language, documents }) => {
      const name = languageOf(language)?.name ?? language
      const head = `${course}, ${name} (${language}): ${leftWords(documents)}`
      return [head, ...documents.map((document) => `  ${toLine(document)}`), ''].join('\n')
    })
    .join('')
}

/** What is left to translate, and what only has to be read. */
function leftWords(documents: readonly DocumentStatus[]): string {
  const [left, drafted] = [sumOf(documents, 'wordsLeft'), sumOf(documents, 'wordsDrafted')]
  if (left === 0) return 'finished'
  const drafts = draftWords(documents)
  const open = left > drafted ? `${left - drafted} words left to translate` : 'nothing left to translate'
  return drafts === '' ? `${left} words left` : `${drafts}; ${open}, ${drafted} words of drafts to read`
}

function toLine({ document, counts, units }: DocumentStatus): string {
  const parts = (Object.keys(statusWords) as UnitStatus[])
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${statusWords[name]}`)
  return `${document}: ${units} ${units === 1 ? 'text' : 'texts'}, ${parts.join(', ') || 'none'}`
}
