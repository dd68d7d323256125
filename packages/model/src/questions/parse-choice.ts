import type { Blockquote, ListItem, RootContent } from 'mdast'
import type { ChoiceQuestion, Option } from '../course.ts'
import { isComponentNamed } from '../nodes/component-node-of.ts'
import { isComment } from '../nodes/is-comment.ts'
import { toPlainText } from '../nodes/to-plain-text.ts'
import type { QuestionHead } from './parse-question.ts'
import { placeOfNode, spanOfNode } from '../nodes/place-of-node.ts'
import { checkCount, checkDistinct } from './check-options.ts'
import type { QuestionContext } from './question-context.ts'

/** Options are kept as letters. */
const optionLimits = { least: 2, most: 26 } as const

interface ChoiceContext extends QuestionContext {
  /** As written. undefined: one right option makes it `single`, more make it `multiple`. */
  readonly type: ChoiceQuestion['type'] | undefined
}

/** Read a question whose options are a list with boxes. */
export function parseChoice(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: ChoiceContext,
): ChoiceQuestion | undefined {
  const { prompt, items } = splitBody(nodes, context)
  if (items.length === 0) {
    context.report('question/no-options', {}, head.place)
    return undefined
  }
  if (items.every(({ item }) => typeof item.checked !== 'boolean')) {
    context.report('question/no-boxes', {}, placeOfNode(items[0]?.item ?? {}, context.file))
    return undefined
  }
  const options = takeMergedList(items, context).map((entry) => parseOption(entry, context))
  const right = options.filter((option) => option.right).length
  checkOptions(head, options, context)
  if (right === 0) context.report('question/no-right-option', {}, head.place)
  const { type } = context
  if ((type === 'single' || type === 'true-false') && right > 1) {
    context.report('question/too-many-right', { type, count: right }, head.place)
  }
  return {
    type: context.type ?? (right > 1 ? 'multiple' : 'single'),
    prompt,
    text: toPlainText(prompt),
    options,
    ...head,
  }
}

interface OptionSource {
  readonly item: ListItem
  /** Feedback that was written without indentation under the list. */
  readonly stray?: Blockquote
}

/** The options are the last list. Quotes at the left edge between its items were meant as feedback. */
function splitBody(
  nodes: readonly RootContent[],
  { file, report, text }: ChoiceContext,
): { readonly prompt: readonly RootContent[]; readonly items: readonly OptionSource[] } {
  const last = nodes.findLastIndex((node) => node.type === 'list')
  if (last === -1) return { prompt: nodes, items: [] }
  let end = last + 1
  while (nodes[end]?.type === 'blockquote') end++
  let start = last
  while (start > 0 && isOptionPart(nodes[start - 1]) && firstList(nodes.slice(0, start)) !== -1) start--
  for (const node of nodes.slice(end)) {
    if (isComponentNamed(node, 'Feedback')) report('question/feedback-outside', {}, placeOfNode(node, file))
    else report('question/text-after-options', {}, placeOfNode(node, file))
  }
  const items: OptionSource[] = []
  for (const node of nodes.slice(start, end)) {
    if (node.type === 'list') items.push(...node.children.map((item) => ({ item })))
    if (node.type !== 'blockquote') continue
    const owner = items.pop()
    if (owner) items.push({ ...owner, stray: node })
    report('question/feedback-not-indented', {}, placeOfNode(node, file), {
      fix: indentFix(node, text, file),
    })
  }
  return { prompt: nodes.slice(0, start), items }
}

function isOptionPart(node: RootContent | undefined): boolean {
  if (node?.type === 'blockquote') return true
  return node?.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean')
}

function firstList(nodes: readonly RootContent[]): number {
  return nodes.findIndex(
    (node) => node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean'),
  )
}

/** Two spaces before each line of a quote. */
function indentFix(
  quote: Blockquote,
  text: string,
  file: string,
): { file: string; start: number; end: number; text: string }[] {
  const { start, end } = spanOfNode(quote)
  const first = start.offset - (start.column - 1)
  const lines = [first]
  for (let at = text.indexOf('\n', first); at !== -1 && at < end.offset; at = text.indexOf('\n', at + 1))
    lines.push(at + 1)
  return lines.map((offset) => ({ file, start: offset, end: offset, text: '  ' }))
}

/** A list right above the options is one list with them. Its items have no boxes. */
function takeMergedList(
  items: readonly OptionSource[],
  { file, report, text }: ChoiceContext,
): OptionSource[] {
  const plain = items.filter(({ item }) => typeof item.checked !== 'boolean')
  const [first] = plain
  if (!first) return [...items]
  const isAbove = plain.every(({ item }, index) => items[index]?.item === item)
  const fix = plain.flatMap(({ item }) => {
    const { offset } = spanOfNode(item).start
    return text[offset] === '-' ? [{ file, start: offset, end: offset + 1, text: '*' }] : []
  })
  const place = placeOfNode(first.item, file)
  if (isAbove) report('question/mixed-list', {}, place, fix.length === plain.length ? { fix } : {})
  else report('question/no-boxes', {}, place)
  return items.filter(({ item }) => typeof item.checked === 'boolean')
}

function parseOption({ item, stray }: OptionSource, { file, report }: ChoiceContext): Option {
  const children = item.children.filter((child) => !isComment(child))
  const last = children.at(-1)
  const feedback = last?.type === 'blockquote' ? last : stray
  const content = last?.type === 'blockquote' ? children.slice(0, -1) : children
  const text = toPlainText(content)
  if (text === '' && !content.some(holdsPicture)) report('question/empty-option', {}, placeOfNode(item, file))
  return {
    right: item.checked === true,
    content,
    feedback: feedback?.children ?? [],
    text,
    span: spanOfNode(item),
  }
}

function holdsPicture(node: RootContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference' || isComponentNamed(node, 'Figure')) return true
  return 'children' in node && node.children.some(holdsPicture)
}

function checkOptions(head: QuestionHead, options: readonly Option[], context: ChoiceContext): void {
  const limits = context.type === 'true-false' ? { least: 2, most: 2 } : optionLimits
  checkCount(options.length, limits, { head, context })
  checkDistinct(options, context)
}
