import { toPlainText } from '@paath/model'
import type { Question } from '@paath/model'
import type { Change } from '../change.ts'
import { likeness } from '../diff/diff-words.ts'
import type { ModulePair } from '../sides.ts'

/** Changes of what counts as right, and questions that came or went. Of the final test only ids are named. */
export function compareAnswerKeys({ id, before, after, isTest }: ModulePair): Change[] {
  const old = byId(before?.questions)
  const now = byId(after?.questions)
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((question) => {
    const [was, is] = [old.get(question), now.get(question)]
    const found = was && is ? compareBoth(was, is, isTest) : comeOrGone(was, is)
    const from = is ?? was
    const line = from?.place.span?.start.line
    return found.map((change) => ({
      ...(isTest ? withoutWords(change) : change),
      module: id,
      subject: question,
      ...(from && {
        screen: from.screen,
        place: { file: from.place.file, ...(line !== undefined && { line }) },
      }),
    }))
  })
}

type Found = Pick<Change, 'kind' | 'what' | 'before' | 'after'>

function withoutWords({ kind, what }: Found): Found {
  return { kind, what: `${what} of the final test` }
}

function comeOrGone(was: Question | undefined, is: Question | undefined): Found[] {
  if (was) return [{ kind: 'removed', what: 'question' }]
  return is ? [{ kind: 'added', what: 'question' }] : []
}

/** Screens of the final test are shown to nobody, so that other words of a question count here. */
function compareBoth(was: Question, is: Question, isTest: boolean): Found[] {
  const found = compareKeys(was, is)
  const isReworded = isTest && found.length === 0 && textOf(was) !== textOf(is)
  return isReworded ? [{ kind: 'test-rule', what: 'words of a question' }] : found
}

function textOf(question: Question): string {
  const options =
    'options' in question
      ? question.options.map(({ text, feedback }) => `${text} ${toPlainText(feedback)}`)
      : []
  return [toPlainText(question.prompt), ...options, keyOf(question)].join('\n')
}

function compareKeys(was: Question, is: Question): Found[] {
  const what = 'key of a question'
  if (was.type !== is.type && !('options' in was && 'options' in is)) {
    return [{ kind: 'answer-key', what: 'kind and key of a question', before: was.type, after: is.type }]
  }
  if ('options' in was && 'options' in is) {
    return isFlipped(was.options, is.options)
      ? [{ kind: 'answer-key', what, before: rightOf(was.options), after: rightOf(is.options) }]
      : []
  }
  const [before, after] = [keyOf(was), keyOf(is)]
  if (before === after) return []
  const found: Found = { kind: 'answer-key', what: 'blanks' in is ? 'accepted answers' : what, before, after }
  // A typo in a pair or a line leaves the key what it was; an accepted answer is the key.
  return 'blanks' in is || sortedWords(before) === sortedWords(after) || likeness(before, after) < 0.9
    ? [found]
    : []
}

interface Choice {
  readonly right: boolean
  readonly text: string
}

/** Is another option right than before, or does the right one say something else? */
function isFlipped(was: readonly Choice[], is: readonly Choice[]): boolean {
  const left = new Set(was)
  const partners = new Map<Choice, Choice>()
  const take = (now: Choice, test: (old: Choice) => boolean): void => {
    const found = [...left].find(test)
    if (!found || partners.has(now)) return
    left.delete(found)
    partners.set(now, found)
  }
  for (const now of is) take(now, (old) => old.text === now.text)
  for (const [at, now] of is.entries())
    take(now, (old) => old === was[at] && likeness(old.text, now.text) > 0.5)
  for (const now of is) take(now, (old) => likeness(old.text, now.text) > 0.5)
  return (
    is.some((now) => (partners.get(now)?.right ?? false) !== now.right) ||
    [...left].some(({ right }) => right)
  )
}

function rightOf(options: readonly Choice[]): string {
  return options.flatMap(({ right, text }) => (right ? [text] : [])).join(' + ')
}

function keyOf(question: Question): string {
  if ('pairs' in question) {
    return question.pairs.map(({ left, right }) => `${left?.text ?? ''} → ${right.text}`).join('; ')
  }
  if ('items' in question) return question.items.map(({ text }) => text).join(' → ')
  if ('blanks' in question) {
    return question.blanks
      .map((blank) =>
        'answers' in blank ? blank.answers.join(' / ') : `${blank.number} ± ${blank.tolerance}`,
      )
      .join('; ')
  }
  return ''
}

function sortedWords(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).sort().join(' ')
}

function byId(questions: readonly Question[] = []): Map<string, Question> {
  return new Map(questions.map((question) => [question.id, question]))
}
