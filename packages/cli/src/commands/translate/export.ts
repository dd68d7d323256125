import * as path from 'node:path'
import { exportCourse } from '@paath/build/translations'
import { UsageError } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { bandTitles, exchangeFormats, wordBands } from '@paath/translate'
import type { ExchangeFormat, WordCount } from '@paath/translate'
import { unknownChoice } from '../../args.ts'
import { exitCodes } from '../../command.ts'
import { toShownPath } from '../../report/finding.ts'
import { toJson } from '../model/subcommand.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { languagesFor, openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate export`: a folder for translators who work in other programs. */
export const exportCommand: Subcommand = {
  usage: 'export <course> --lang or [--as docx] [--out to-translate]',
  count: [1, 1],
  run: (words, { options, ...rest }, io) => {
    const wanted = wantedLanguages({ options, ...rest })
    if (wanted === undefined)
      throw new UsageError(
        'For which language?',
        `Write \`paath translate export ${words[0] ?? ''} --lang or\``,
      )
    const [open] = openCourses(words, io) ?? []
    if (!open) return Promise.resolve(exitCodes.findings)
    const format = formatNamed(options['as'])
    const out = path.resolve(io.cwd, typeof options['out'] === 'string' ? options['out'] : 'to-translate')
    const exported = languagesFor(open, wanted).map((language) => ({
      language,
      ...exportCourse(open, {
        language,
        format,
        out,
        withTest: options['final-test'] === true,
        ...(options['for'] === 'omegat' && { program: 'omegat' as const }),
      }),
    }))
    for (const { language, words: counts } of exported) io.talk(sayWords(language, counts))
    const results = exported.map(({ language, folder, files, words: counts }) => ({
      language,
      folder: toShownPath(io.cwd, folder),
      files,
      words: Object.fromEntries(counts),
    }))
    io.out(options['format'] === 'json' ? toJson(results) : results.map(toLines).join(''))
    return Promise.resolve(exitCodes.clean)
  },
}

function formatNamed(name: string | true | undefined): ExchangeFormat {
  const wanted = typeof name === 'string' ? name : 'docx'
  const format = exchangeFormats.find(({ id }) => id === wanted)
  if (format) return format
  throw unknownChoice(
    '--as',
    wanted,
    exchangeFormats.map(({ id }) => id),
  )
}

function toLines({ folder, files }: { readonly folder: string; readonly files: readonly string[] }): string {
  return files.map((file) => `${folder}/${file}\n`).join('')
}

function sayWords(language: string, counts: ReadonlyMap<string, WordCount>): string {
  const sum = (band: keyof WordCount): number =>
    [...counts.values()].reduce((all, count) => all + count[band], 0)
  const parts = wordBands
    .filter((band) => sum(band) > 0)
    .map((band) => `${bandTitles[band].toLowerCase()} ${sum(band)}`)
  return `${languageOf(language)?.name ?? language}: ${sum('total')} words (${parts.join(', ')})\n`
}
