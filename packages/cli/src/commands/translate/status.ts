import { writeFileSync } from 'node:fs'
import * as path from 'node:path'
import { languageOf } from '@paath/languages'
import { computeStatus } from '@paath/translate'
import type { DocumentStatus, UnitStatus } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import { toJson } from '../model/subcommand.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { statusWords } from './count-status.ts'
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
      const left = documents.reduce((sum, { wordsLeft }) => sum + wordsLeft, 0)
      const head = `${course}, ${name} (${language}): ${left === 0 ? 'finished' : `${left} words left`}`
      return [head, ...documents.map((document) => `  ${toLine(document)}`), ''].join('\n')
    })
    .join('')
}

function toLine({ document, counts, units }: DocumentStatus): string {
  const parts = (Object.keys(statusWords) as UnitStatus[])
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${statusWords[name]}`)
  return `${document}: ${units} ${units === 1 ? 'text' : 'texts'}, ${parts.join(', ') || 'none'}`
}
