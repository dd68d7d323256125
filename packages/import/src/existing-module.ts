import { parseModule, toPlainText } from '@paath/model'
import type { Known } from './keep-ids.ts'
import { readStamp } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** A module that is in the course already. */
export interface ExistingModule {
  readonly id: string
  /** With `\n` as line end. */
  readonly text: string
}

/** What an import has to know of it. */
export interface KnownModule {
  readonly id: string
  readonly title: string
  readonly stamp?: Stamp
  readonly screens: readonly Known[]
  readonly questions: readonly Known[]
}

/** Read the ids of a module, and the words that they belong to. */
export function readKnownModule({ id, text }: ExistingModule, language: string): KnownModule {
  const file = `modules/${id}/module.mdx`
  const { metadata, screens, questions } = parseModule(text, { id, file, language, report: () => {} })
  const stamp = readStamp(text)
  return {
    id,
    title: metadata.title,
    ...(stamp && { stamp }),
    screens: screens
      .filter(({ heading }) => heading)
      .map((screen) => ({ id: screen.id, words: screen.title })),
    questions: questions.map((question) => ({
      id: question.id,
      words: toPlainText(question.prompt),
    })),
  }
}
