import type { RootContent, Table, TableCell, TableRow } from 'mdast'
import type { Cell, MatchQuestion, Pair } from '../course.ts'
import { toPlainText } from '../nodes/to-plain-text.ts'
import { parseFeedback } from './parse-feedback.ts'
import type { QuestionHead } from './parse-question.ts'
import { placeOfNode, spanOfNode } from '../nodes/place-of-node.ts'
import { checkCount, checkDistinct } from './check-options.ts'
import type { QuestionContext } from './question-context.ts'

const pairLimits = { least: 2, most: 26 } as const

/** Read a question whose pairs are the rows of a table. The first row names the two sides. */
export function parseMatch(
  head: QuestionHead,
  nodes: readonly RootContent[],
  context: QuestionContext,
): MatchQuestion | undefined {
  const { file, report } = context
  const { feedback, rest } = parseFeedback(nodes, context)
  const at = rest.findLastIndex((node) => node.type === 'table')
  const table = rest[at] as Table | undefined
  if (!table) {
    report('question/no-options', {}, head.place)
    return undefined
  }
  for (const node of rest.slice(at + 1)) report('question/text-after-options', {}, placeOfNode(node, file))
  const [header, ...rows] = table.children
  const width = header?.children.length ?? 0
  if (width !== 2) {
    report('question/match-columns', { count: width }, placeOfNode(table, file))
    return undefined
  }
  const pairs = rows.flatMap((row) => parsePair(row, context) ?? [])
  checkPairs(head, pairs, context)
  const columns = { left: cellOf(header?.children[0]), right: cellOf(header?.children[1]) }
  const prompt = rest.slice(0, at)
  return { type: 'match', prompt, text: toPlainText(prompt), columns, pairs, feedback, ...head }
}

function parsePair(row: TableRow, { file, report }: QuestionContext): Pair | undefined {
  const left = cellOf(row.children[0])
  const right = cellOf(row.children[1])
  if (right.content.length === 0) {
    report('question/match-partner', {}, placeOfNode(row, file))
    return undefined
  }
  return { right, span: spanOfNode(row), ...(left.content.length > 0 && { left }) }
}

function cellOf(cell: TableCell | undefined): Cell {
  const content = cell?.children ?? []
  return { content, text: toPlainText(content) }
}

function checkPairs(head: QuestionHead, pairs: readonly Pair[], context: QuestionContext): void {
  const lefts = pairs.flatMap(({ left, span }) => (left ? [{ text: left.text, span }] : []))
  if (pairs.length > pairLimits.most) checkCount(pairs.length, pairLimits, { head, context })
  else checkCount(lefts.length, pairLimits, { head, context })
  checkDistinct(lefts, context)
}
