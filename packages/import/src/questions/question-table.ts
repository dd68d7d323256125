import { textOfBlock, trimContent } from '../document.ts'
import type { Inline, Table, TableCell } from '../document.ts'
import { labelOf } from './labels.ts'
import { columnWords, ticks, yesWords } from './question-words.ts'
import type { OptionColumn } from './question-words.ts'
import type { QuestionOption } from './question.ts'

type Columns = Partial<Record<OptionColumn, number>>

/** The options of a table whose first row says `Option | Answer | Correct | Feedback`, in any order. */
export function readQuestionTable({ rows }: Table): QuestionOption[] | undefined {
  const [header = [], ...rest] = rows
  const columns = findColumns(header.map(textOfCell))
  const text = columns.answer ?? columns.option
  if (columns.correct === undefined || text === undefined || rest.length < 2) return undefined
  return rest
    .filter((row) => row.some((cell) => textOfCell(cell) !== ''))
    .map((row) => ({
      content: withoutLabel(contentOf(row[text])),
      isRight: isYes(textOfCell(row[columns.correct ?? -1])),
      feedback: columns.feedback === undefined ? [] : contentOf(row[columns.feedback]),
    }))
}

function findColumns(header: readonly string[]): Columns {
  const columns: Columns = {}
  for (const name of Object.keys(columnWords) as OptionColumn[]) {
    const index = header.findIndex((text) => columnWords[name].test(text))
    if (index !== -1) columns[name] = index
  }
  return columns
}

function isYes(text: string): boolean {
  return yesWords.test(text) || ticks.test(text)
}

function textOfCell(cell: TableCell | undefined): string {
  return (cell?.blocks ?? []).map(textOfBlock).join(' ').trim()
}

function contentOf(cell: TableCell | undefined): Inline[] {
  const paragraphs = (cell?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' ? [block.content] : [],
  )
  return trimContent(
    paragraphs.flatMap((content, index) => [...(index > 0 ? [{ kind: 'break' as const }] : []), ...content]),
  )
}

function withoutLabel(content: Inline[]): Inline[] {
  const [first, ...rest] = content
  if (first?.kind !== 'text') return content
  const label = labelOf(first.value)
  return label ? [{ ...first, value: first.value.slice(label.length) }, ...rest] : content
}
