import { existsSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { writeAtomically } from '@paath/build'
import { openTranslations, writePlan } from '@paath/build/translations'
import { UsageError } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { computeStatus, planUpdate } from '@paath/translate'
import { exitCodes } from '../../command.ts'
import { addLanguageToCourse } from '../../edit/add-language-to-course.ts'
import type { Io } from '../../io.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { listWritten, openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate start`: declare languages, and write the files that translators fill. */
export const start: Subcommand = {
  usage: 'start <course> --lang hi,or',
  count: [1, 1],
  run: async (words, args, io) => {
    const wanted = wantedLanguages(args)
    if (wanted === undefined) {
      throw new UsageError(
        'Into which language?',
        `Write \`paath translate start ${words[0] ?? ''} --lang or\``,
      )
    }
    const [before] = openCourses(words, io) ?? []
    if (!before) return exitCodes.findings
    const own = wanted.find((language) => language === before.course.language)
    if (own !== undefined) {
      throw new UsageError(`The course is written in \`${own}\` already`, 'Name another language')
    }
    const file = path.join(before.folder, 'course.yaml')
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const declared = wanted.reduce(addLanguageToCourse, text)
    if (declared !== text) writeAtomically(file, new TextEncoder().encode(declared))
    const open = openTranslations(before.folder)
    if (!('store' in open)) return exitCodes.findings
    const languages = [...new Set([...open.store.languages, ...wanted])]
    const written = writePlan(open.folder, planUpdate(open.store, { languages }))
    io.out(listWritten(open.course.id, [...(declared === text ? [] : ['course.yaml']), ...written]))
    sayWork(open, wanted, io)
    return exitCodes.clean
  },
}

function sayWork(
  { store }: Extract<ReturnType<typeof openTranslations>, { store: unknown }>,
  languages: readonly string[],
  io: Io,
): void {
  for (const language of languages) {
    const words = computeStatus(store, [language]).reduce((sum, { wordsLeft }) => sum + wordsLeft, 0)
    const { name = language, availability } = languageOf(language) ?? {}
    io.talk(`${name}: ${words} words to translate\n`)
    if (availability?.portalAuthoring === false) {
      io.talk(
        `The form of the portal has no ${name}: ask the administrator of the platform before you translate\n`,
      )
    }
  }
}
