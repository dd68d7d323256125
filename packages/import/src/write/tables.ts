import type { PhrasingContent, RootContent, Table as MarkdownTable, TableCell as MarkdownCell } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { Block, Inline, Table } from '../document.ts'
import { element } from './element.ts'
import { lineBreak, toPhrasing } from './inline.ts'
import type { InlineContext } from './inline.ts'

/** A table of one column is a box or a way to place things: its words stand as they are. */
export function toTable(
  table: Table,
  context: InlineContext,
  toFlow: (blocks: readonly Block[]) => RootContent[],
): RootContent[] {
  const rows = table.rows.filter((row) => row.some(({ blocks }) => blocks.length > 0))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return []
  if (width === 1) {
    const inside = toFlow(rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))
    if (rows.length > 1 || inside.length === 0) return inside
    return [element('Callout', { type: 'note' }, inside as MdxJsxFlowElement['children'])]
  }
  const node: MarkdownTable = {
    type: 'table',
    children: rows.map((row, index) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, at) => toCell(row[at]?.blocks ?? [], index === 0, context)),
    })),
  }
  return [node]
}

function toCell(blocks: readonly Block[], isHead: boolean, context: InlineContext): MarkdownCell {
  const lines = blocks
    .flatMap((block) => cellLines(block))
    .map((content) => {
      const plain = isHead ? content.map(withoutWeight) : content
      return toPhrasing(plain, context)
    })
  const children = lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): PhrasingContent[] => [...(index > 0 ? [lineBreak()] : []), ...line])
  return { type: 'tableCell', children }
}

// The first row of a table is set as its head anyway.
function withoutWeight(part: Inline): Inline {
  if (part.kind !== 'text') return part
  const { bold: _, ...marks } = part.marks
  return { ...part, marks }
}

/** The lines of a cell. Items and rows keep their place, but a cell knows no lists and tables. */
function cellLines(block: Block): Inline[][] {
  if (block.kind === 'table') {
    return block.rows.map((row) =>
      row.flatMap((cell, index): Inline[] => [
        ...(index > 0 ? [{ kind: 'text' as const, value: ' · ', marks: {} }] : []),
        ...cell.blocks.flatMap((inner, at) => [
          ...(at > 0 ? [{ kind: 'break' as const }] : []),
          ...cellLines(inner).flat(),
        ]),
      ]),
    )
  }
  if (!block.list || block.list.continues === true) return [[...block.content]]
  const sign = block.list.form === 'bullet' ? '• ' : `${block.list.number}. `
  return [[{ kind: 'text', value: sign, marks: {} }, ...block.content]]
}
