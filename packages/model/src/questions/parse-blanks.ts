import type { RootContent } from 'mdast'
import type { Blank, FillInQuestion, NumberBlank, NumericQuestion } from '../course.ts'
import { toPlainText } from '../nodes/to-plain-text.ts'
import { componentNodeOf, isComponentNamed } from '../nodes/component-node-of.ts'
import type { ComponentElement } from '../nodes/component-node-of.ts'
import { visitNodes } from '../nodes/visit-nodes.ts'
import { parseFeedback } from './parse-feedback.ts'
import type { QuestionHead } from './parse-question.ts'
import { spanOfNode } from '../nodes/place-of-node.ts'
import type { QuestionContext } from './question-context.ts'
import { asWritten } from '../nodes/as-written.ts'

/** Longest answer that a learner's state has room for, in code points. */
const answerLimit = 40

/** The `<Blank/>` elements in some nodes, in document order. */
export function findBlanks(nodes: readonly RootContent[]): ComponentElement[] {
  const found: ComponentElement[] = []
  visitNodes(nodes, (node) => {
    if (isComponentNamed(node, 'Blank')) found.push(node)
  })
  return found
}

/** Does a blank ask for a number? */
export function asksNumber(element: ComponentElement, file: string): boolean {
  return 'number' in (componentNodeOf(element, file)?.attributes ?? {})
}

/** Read a question whose blanks stand in its sentences. */
export function parseFillIn(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): FillInQuestion | undefined {
  const found = readBlanks(head, nodes, context)
  if (!found) return undefined
  const { feedback, rest, contexts } = found
  return {
    type: 'fill-in',
    prompt: rest,
    text: toPlainText(rest),
    blanks: contexts.map(parseBlank),
    feedback,
    ...head,
  }
}

/** Read a question whose blanks ask for numbers. */
export function parseNumeric(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): NumericQuestion | undefined {
  const found = readBlanks(head, nodes, context)
  if (!found) return undefined
  const { feedback, rest, contexts } = found
  const blanks = contexts.flatMap((blank) => parseNumberBlank(blank) ?? [])
  return { type: 'numeric', prompt: rest, text: toPlainText(rest), blanks, feedback, ...head }
}

interface BlankContext extends QuestionContext {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly span: Blank['span']
  readonly index: number
  /** The ids of all blanks of the question, as written. */
  readonly written: readonly unknown[]
}

function readBlanks(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): (ReturnType<typeof parseFeedback> & { readonly contexts: readonly BlankContext[] }) | undefined {
  const { feedback, rest } = parseFeedback(nodes, context)
  const elements = findBlanks(rest)
  if (elements.length === 0) {
    context.report('question/no-options', {}, head.place)
    return undefined
  }
  const found = elements.map((element) => componentNodeOf(element, context.file)?.attributes ?? {})
  const written = found.map((attributes) => attributes['id'])
  const contexts = elements.map((element, index): BlankContext => ({
    attributes: found[index] ?? {},
    span: spanOfNode(element),
    index,
    written,
    ...context,
  }))
  return { feedback, rest, contexts }
}

function parseBlank(context: BlankContext): Blank {
  const { attributes, span, file, report } = context
  const place = { file, span }
  const answers = answersOf(attributes['answers'])
  if (answers.length === 0) report('question/blank-without-answers', {}, place)
  for (const answer of answers) {
    const length = Array.from(answer).length
    if (length > answerLimit) report('question/long-answer', { length, most: answerLimit }, place)
  }
  return { id: blankId(context), answers, span }
}

/** A number may be written as `{42}` or as `"42"`. */
function parseNumberBlank(context: BlankContext): NumberBlank | undefined {
  const { attributes, span, file, report } = context
  const place = { file, span }
  const number = numberOf(attributes['number'])
  const tolerance = numberOf(attributes['tolerance'] ?? 0)
  if ('answers' in attributes || attributes['number'] === undefined)
    report('question/mixed-blanks', {}, place)
  else if (number === undefined)
    report('question/bad-number', { name: 'number', value: asWritten(attributes['number']) }, place)
  if (tolerance === undefined || tolerance < 0)
    report('question/bad-number', { name: 'tolerance', value: asWritten(attributes['tolerance']) }, place)
  const id = blankId(context)
  return number === undefined ? undefined : { id, number, tolerance: Math.max(0, tolerance ?? 0), span }
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** A list of texts; one text or number alone is a list of one. */
function answersOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list
    .filter((answer) => typeof answer === 'string' || typeof answer === 'number')
    .map((answer) => String(answer).trim())
    .filter((answer) => answer !== '')
}

function blankId({ attributes, index, written, file, report, span }: BlankContext): string {
  const id = attributes['id']
  if (typeof id === 'string' && /^[a-z][a-z0-9-]{0,15}$/.test(id)) {
    if (written.indexOf(id) < index) report('question/duplicate-blank', { id }, { file, span })
    return id
  }
  if (id !== undefined) report('question/bad-id', { id: asWritten(id) }, { file, span })
  const free = freeBlankId(index, written)
  if (id === undefined) {
    const at = span.start.offset + '<Blank'.length
    report(
      'question/missing-id',
      { id: free },
      { file, span },
      { fix: [{ file, start: at, end: at, text: ` id="${free}"` }] },
    )
  }
  return free
}

/** `b` and the number of the blank among those without an id, past the ids that are taken. */
function freeBlankId(index: number, written: readonly unknown[]): string {
  const free: string[] = []
  for (let number = 1; free.length <= index; number++) {
    if (!written.includes(`b${number}`)) free.push(`b${number}`)
  }
  const before = written.slice(0, index).filter((id) => typeof id !== 'string').length
  return free[before] ?? `b${index + 1}`
}
