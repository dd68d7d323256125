import type { RootContent } from 'mdast'
import type { Blank, FillInQuestion } from '../course.ts'
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

/** Read a question whose blanks stand in its sentences. */
export function parseFillIn(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): FillInQuestion | undefined {
  const { feedback, rest } = parseFeedback(nodes, context)
  const elements = findBlanks(rest)
  if (elements.length === 0) {
    context.report('question/no-options', {}, head.place)
    return undefined
  }
  const written = elements.map((element) => componentNodeOf(element, context.file)?.attributes['id'])
  const blanks = elements.flatMap(
    (element, index) => parseBlank(element, { index, written, ...context }) ?? [],
  )
  return { ...head, type: 'fill-in', prompt: rest, blanks, feedback }
}

interface BlankContext extends QuestionContext {
  readonly index: number
  /** The ids of all blanks of the question, as written. */
  readonly written: readonly unknown[]
}

function parseBlank(element: ComponentElement, context: BlankContext): Blank | undefined {
  const { file, report } = context
  const attributes = componentNodeOf(element, file)?.attributes ?? {}
  const span = spanOfNode(element)
  const place = { file, span }
  if ('number' in attributes) {
    report('question/unready-type', { type: 'numeric' }, place)
    return undefined
  }
  const answers = answersOf(attributes['answers'])
  if (answers.length === 0) report('question/blank-without-answers', {}, place)
  for (const answer of answers) {
    const length = Array.from(answer).length
    if (length > answerLimit) report('question/long-answer', { length, most: answerLimit }, place)
  }
  return { id: blankId(attributes['id'], context, span), answers, span }
}

/** A list of texts; one text or number alone is a list of one. */
function answersOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list
    .filter((answer) => typeof answer === 'string' || typeof answer === 'number')
    .map((answer) => String(answer).trim())
    .filter((answer) => answer !== '')
}

function blankId(id: unknown, { index, written, file, report }: BlankContext, span: Blank['span']): string {
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
