import type { Report } from '@paath/diagnostics'
import { toPlainText } from '@paath/model'
import type { Assessment } from '@paath/model'

/** One file of the kit as text, for the search. */
export interface SearchedFile {
  readonly name: string
  readonly text: string
}

/** Shorter than this, a prompt such as "True or false?" may stand anywhere. */
const shortestPrompt = 16

/**
 * Look for questions of the final test where learners could read them.
 *
 * @param files All that leaves the machine, without the tables of the test themselves.
 * @param report Receives `kit/key-leak`.
 */
export function findLeaks(assessment: Assessment, files: readonly SearchedFile[], report: Report): void {
  const questions = assessment.module.questions.flatMap(({ id, prompt, place }) => {
    const text = fold(toPlainText(prompt))
    return text.length < shortestPrompt ? [] : [{ id, text, place }]
  })
  for (const file of files) {
    const text = fold(file.text)
    for (const question of questions) {
      if (!text.includes(question.text)) continue
      report('kit/key-leak', { question: question.id, file: file.name }, question.place)
    }
  }
}

/** Letters and digits alone: markup, quotes and line ends must not hide a question. */
function fold(text: string): string {
  return text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, '')
    .replaceAll(/\\u[0-9a-f]{4}/gi, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
