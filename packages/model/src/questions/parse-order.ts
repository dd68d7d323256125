import type { List, ListItem, RootContent } from 'mdast'
import type { OrderItem, OrderQuestion } from '../course.ts'
import { isComment } from '../nodes/is-comment.ts'
import { placeOfNode, spanOfNode } from '../nodes/place-of-node.ts'
import { toPlainText } from '../nodes/to-plain-text.ts'
import { checkCount, checkDistinct } from './check-options.ts'
import { parseFeedback } from './parse-feedback.ts'
import type { QuestionHead } from './parse-question.ts'
import type { QuestionContext } from './question-context.ts'

const itemLimits = { least: 2, most: 26 } as const

/** Read a question whose lines are the last list, written in the right order. */
export function parseOrder(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): OrderQuestion | undefined {
  const { file, report } = context
  const { feedback, rest } = parseFeedback(nodes, context)
  const at = rest.findLastIndex((node) => node.type === 'list')
  const list = rest[at] as List | undefined
  if (!list) {
    report('question/no-options', {}, head.place)
    return undefined
  }
  for (const node of rest.slice(at + 1)) report('question/text-after-options', {}, placeOfNode(node, file))
  const items = list.children.map((item) => parseItem(item, context))
  checkCount(items.length, itemLimits, { head, context })
  checkDistinct(items, context)
  const prompt = rest.slice(0, at)
  return { type: 'order', prompt, text: toPlainText(prompt), items, feedback, ...head }
}

function parseItem(item: ListItem, { file, report }: QuestionContext): OrderItem {
  const content = item.children.filter((child) => !isComment(child))
  const text = toPlainText(content)
  if (text === '') report('question/empty-option', {}, placeOfNode(item, file))
  if (typeof item.checked === 'boolean') report('question/order-box', {}, placeOfNode(item, file))
  return { content, text, span: spanOfNode(item) }
}
