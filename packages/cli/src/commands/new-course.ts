import { existsSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError, suggest } from '@paath/diagnostics'
import { languageOf, languages } from '@paath/languages'
import type { ParsedArgs } from '../args.ts'
import { answer } from '../ask.ts'
import { checkId, toTitle } from '../ids.ts'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'
import { readScaffold, writeNewFiles } from '../scaffold.ts'
import { sayMade } from './say-made.ts'
import { courseTexts, hasTexts, moduleFiles } from './scaffold-texts.ts'

const firstModule = 'first-module'

/** Make `courses/<id>/` with one module in it. */
export async function newCourse(wanted: string, args: ParsedArgs, io: Io): Promise<void> {
  const id = checkId(wanted)
  const folder = path.join(io.cwd, 'courses', id)
  if (existsSync(path.join(folder, 'course.yaml'))) {
    throw new UsageError(
      `There is a course \`${id}\` already`,
      `Add a module to it with \`paath new module <id> --course ${id}\``,
    )
  }
  const title = await answer(args, io, {
    option: 'title',
    text: 'Title of the course?',
    fallback: toTitle(id),
  })
  const language = checkLanguage(
    await answer(args, io, { option: 'lang', text: 'Language you write it in?', fallback: 'en' }),
  )
  const files = readScaffold('course', { title, language, module: firstModule, ...courseTexts(language) })
  if (files === undefined) throw new Error('The scaffold of a course is missing')
  const lesson = { scaffold: 'first-module', language, firstQuestion: 1, courseObjective: 'c1' } as const
  for (const [name, bytes] of moduleFiles(firstModule, lesson)) files.set(name, bytes)
  writeNewFiles(folder, files)
  const shown = toShownPath(io.cwd, folder)
  const next = [
    `Its text is in ${shown}/modules/${firstModule}/module.mdx`,
    ...(hasTexts(language) ? [] : ['The text that stands there is in English: write yours over it']),
    'Next:',
    `  npx paath dev ${id}     to see it while you write`,
    `  npx paath build ${id}   to make its packages`,
  ]
  sayMade({ command: 'new course', path: shown, next }, args, io)
}

/**
 * Check the tag of a language.
 *
 * @throws {UsageError} with the one that was probably meant.
 */
export function checkLanguage(tag: string): string {
  if (languageOf(tag) !== undefined) return tag
  const known = languages.map((language) => language.tag)
  const near =
    suggest(tag, known) ?? languages.find(({ name }) => name.toLowerCase() === tag.toLowerCase())?.tag
  throw new UsageError(
    `The language \`${tag}\` is not known`,
    near === undefined
      ? `There are ${known.map((language) => `\`${language}\``).join(', ')}`
      : `Did you mean \`${near}\`?`,
  )
}
