import type { RootContent } from 'mdast'
import { suggest } from '@paath/diagnostics'
import type { Place } from '@paath/diagnostics'
import type { ComponentNode } from '../component-node.ts'
import type { Question } from '../course.ts'
import { componentNodeOf } from '../nodes/component-node-of.ts'
import type { ComponentElement } from '../nodes/component-node-of.ts'
import { isComment } from '../nodes/is-comment.ts'
import { asksNumber, findBlanks, parseFillIn, parseNumeric } from './parse-blanks.ts'
import { parseChoice } from './parse-choice.ts'
import { parseMatch } from './parse-match.ts'
import { parseOrder } from './parse-order.ts'
import { nextQuestionId } from './question-ids.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import type { QuestionContext } from './question-context.ts'
import { asWritten } from '../nodes/as-written.ts'

/**
 * What all types of question share, before the body is read.
 *
 * Spread it behind what is added: with keys behind a spread, the engine of Node 20 gives each object a layout of its own, for which every
 * reader of a question pays.
 */
export interface QuestionHead {
  readonly id: string
  readonly screen: string
  readonly objective?: string
  readonly bloom?: string
  readonly difficulty?: string
  readonly place: Place
}

const playable = ['single', 'multiple', 'true-false', 'match', 'order', 'fill-in', 'numeric'] as const
const planned: readonly string[] = ['decision']

/**
 * Read one `<Question>`.
 *
 * @returns undefined if nobody could answer it; the reason is reported with a `question/*` code.
 */
export function parseQuestion(
  element: ComponentElement,
  screen: string,
  context: QuestionContext,
): Question | undefined {
  const node = componentNodeOf(element, context.file)
  if (!node) return undefined
  const head = parseHead(node, screen, context)
  const type = typeOf(node, context)
  const nodes = node.children.filter((child) => !isComment(child))
  if (type === undefined) return undefined
  if (type === 'match') return parseMatch(head, nodes, context)
  if (type === 'order') return parseOrder(head, nodes, context)
  if (type === 'fill-in') return parseFillIn(head, nodes, context)
  if (type === 'numeric') return parseNumeric(head, nodes, context)
  return parseChoice(head, nodes, {
    type: node.attributes['type'] === undefined ? undefined : type,
    ...context,
  })
}

function parseHead(node: ComponentNode, screen: string, context: QuestionContext): QuestionHead {
  const { attributes, span, file } = node
  const objective = parseObjective(node, context)
  return {
    id: parseId(node, context),
    screen,
    ...(objective !== undefined && { objective }),
    ...textAttribute(attributes, 'bloom'),
    ...textAttribute(attributes, 'difficulty'),
    place: { file, span },
  }
}

function textAttribute<K extends string>(
  attributes: Readonly<Record<string, unknown>>,
  key: K,
): { [P in K]?: string } {
  const value = attributes[key]
  return (typeof value === 'string' ? { [key]: value } : {}) as { [P in K]?: string }
}

function parseId(node: ComponentNode, context: QuestionContext): string {
  const { ids, file, report } = context
  const written = node.attributes['id']
  const place = { file, span: node.attributeSpans?.['id'] ?? node.span }
  if (typeof written === 'string' && /^[a-z][a-z0-9-]{0,15}$/.test(written)) {
    const earlier = ids.used.get(written)
    if (earlier !== undefined) {
      const related = [{ place: { file: earlier }, note: 'the earlier question' }]
      report('question/duplicate-id', { id: written }, place, { related })
    }
    ids.used.set(written, file)
    return written
  }
  const id = nextQuestionId(ids)
  ids.used.set(id, file)
  if (written === undefined) {
    const at = node.span.start.offset + '<Question'.length
    report(
      'question/missing-id',
      { id },
      { file, span: openingSpan(node) },
      { fix: [{ file, start: at, end: at, text: ` id="${id}"` }] },
    )
  } else {
    report('question/bad-id', { id: asWritten(written) }, place)
  }
  return id
}

/** Only the name of the tag: the whole question would be a long place. */
function openingSpan({ span: { start } }: ComponentNode): ComponentNode['span'] {
  const length = '<Question'.length
  return { start, end: { ...start, column: start.column + length, offset: start.offset + length } }
}

function parseObjective(
  node: ComponentNode,
  { objectives, report, file, unknownObjective = 'question/unknown-objective' }: QuestionContext,
): string | undefined {
  const written = node.attributes['objective']
  if (typeof written !== 'string') return objectives.length === 1 ? objectives[0]?.id : undefined
  const known = objectives.map(({ id }) => id)
  if (!known.includes(written)) {
    const place = { file, span: node.attributeSpans?.['objective'] ?? node.span }
    report(unknownObjective, { id: written, suggestion: suggest(written, known) }, place)
  }
  return written
}

function typeOf(
  node: ComponentNode,
  { report, file }: QuestionContext,
): (typeof playable)[number] | undefined {
  const written = node.attributes['type']
  if (written !== undefined) {
    const known = playable.find((type) => type === written)
    if (known) return known
    const type = asWritten(written)
    const place = { file, span: node.attributeSpans?.['type'] ?? node.span }
    if (planned.includes(type)) report('question/unready-type', { type }, place)
    else report('question/unknown-type', { type, suggestion: suggest(type, playable) }, place)
    return undefined
  }
  const nodes = node.children.filter((child) => !isComment(child))
  const body = nodes.findLast((child) => child.type === 'list' || child.type === 'table')
  if (body?.type === 'list' && hasBox(body)) return 'single'
  const blanks = findBlanks(nodes)
  if (blanks.length > 0) return blanks.some((blank) => asksNumber(blank, file)) ? 'numeric' : 'fill-in'
  if (body?.type === 'table') return 'match'
  if (body?.type === 'list') return 'single'
  report('question/no-options', {}, placeOfNode({ position: openingSpan(node) }, file))
  return undefined
}

function hasBox(list: Extract<RootContent, { type: 'list' }>): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean')
}
