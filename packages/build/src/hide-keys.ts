import type { AnyDiagnostic } from '@paath/diagnostics'
import type { Course, Module, Question } from '@paath/model'
import { assessmentFile, holdsKeys } from './assessment-file.ts'

/** Shorter texts stand in too many other words to be taken out of them. */
const shortest = 3

/**
 * Take the words of questions of the final test out of what is said about it: findings go to logs, to review comments
 * and into the record of a build. The place of each finding stays.
 */
export function hideKeys(diagnostics: readonly AnyDiagnostic[], course: Course): AnyDiagnostic[] {
  const test = course.assessment?.module
  if (!test) return [...diagnostics]
  let hide: Hide | undefined
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic.place
    if (!holdsKeys(file)) return diagnostic
    // No list of words knows the keys in every language.
    const hidden = hideIn(diagnostic.data, file === assessmentFile ? (hide ??= createHide(test)) : () => '…')
    return { ...diagnostic, data: hidden } as AnyDiagnostic
  })
}

/** Gives a text without words of questions. */
type Hide = (text: string) => string

function createHide(test: Module): Hide {
  const options = [...new Set(test.questions.flatMap(wordsOf))].sort((a, b) => b.length - a.length)
  const bodies = [...test.text.matchAll(/<Question\b[^>]*>([^]*?)<\/Question>/g)].map(([, body = '']) =>
    plain(body),
  )
  return (text) => {
    const words = plain(text)
    const isQuoted = words.length >= shortest && bodies.some((body) => body.includes(words))
    return isQuoted ? '…' : options.reduce(without, text)
  }
}

function hideIn(data: unknown, hide: Hide): unknown {
  if (typeof data === 'string') return hide(data)
  if (Array.isArray(data)) return data.map((item: unknown) => hideIn(item, hide))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, hideIn(value, hide)]))
}

function without(text: string, secret: string): string {
  return secret.length < shortest ? text : text.replaceAll(secret, '…')
}

/** Without marks of Markdown, case and runs of space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*_`>[\]#\s-]+/g, ' ')
    .trim()
}

function wordsOf(question: Question): string[] {
  if ('options' in question) return question.options.map(({ text }) => text)
  if ('pairs' in question) return question.pairs.map(({ right }) => right.text)
  if ('items' in question) return question.items.map(({ text }) => text)
  return question.blanks.flatMap((blank) => ('answers' in blank ? blank.answers : [String(blank.number)]))
}
