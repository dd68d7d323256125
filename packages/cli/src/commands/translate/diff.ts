import { pairsOf, statusOf, toWords } from '@paath/translate'
import type { StoredTranslation, Unit } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import { visibleText } from '../../report/visible-text.ts'
import { toJson } from '../model/subcommand.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { languagesFor, openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate diff`: what changed in the source since it was translated, text by text. */
export const diff: Subcommand = {
  usage: 'diff [course…] [--lang hi]',
  count: [0, Number.POSITIVE_INFINITY],
  run: (words, args, io) => {
    const wanted = wantedLanguages(args)
    const courses = openCourses(words, io)
    const changes = (courses ?? []).flatMap((open) =>
      languagesFor(open, wanted).flatMap((language) =>
        open.store.documents.flatMap((document) =>
          pairsOf(open.store, document, language).flatMap(({ unit, translation }) =>
            translation && translation.source !== unit.source
              ? [toChange(unit, translation, { course: open.course.id, language })]
              : [],
          ),
        ),
      ),
    )
    io.out(args.options['format'] === 'json' ? toJson(changes) : toTable(changes))
    return Promise.resolve(courses ? exitCodes.clean : exitCodes.findings)
  },
}

interface Change {
  readonly course: string
  readonly language: string
  readonly unit: string
  readonly status: string
  readonly before: string
  readonly after: string
  readonly translation: string
}

function toChange(
  unit: Unit,
  translation: StoredTranslation,
  where: { readonly course: string; readonly language: string },
): Change {
  return {
    ...where,
    unit: unit.id,
    status: statusOf(unit, translation),
    before: translation.source,
    after: unit.source,
    translation: translation.text,
  }
}

/** A table of Markdown, for the description of a pull request. */
function toTable(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Every translation fits its source\n'
  const cell = (text: string): string => visibleText(toWords(text)).replaceAll('|', '\\|')
  const rows = changes.map(
    ({ language, unit, before, after, translation }) =>
      `| ${language} | ${unit} | ${cell(before)} | ${cell(after)} | ${cell(translation)} |`,
  )
  return [
    '| Language | Text | Was | Is | Translation |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
