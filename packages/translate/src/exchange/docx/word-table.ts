import type { XmlReadElement } from '@paath/xml'
import { readCell } from './read-cell.ts'
import type { CellReading } from './read-cell.ts'
import { attribute, childrenOf, isOn } from '@paath/word'
import type { FontsOf } from '@paath/word'

/** One cell of a row, and how it is joined with others. */
export interface TableCell extends CellReading {
  /** How many columns it covers. */
  readonly span: number
  /** Whether it is the rest of a cell that begins in a row above. */
  readonly continues: boolean
  /** Whether rows below are the rest of it. */
  readonly begins: boolean
}

/** The rows of all tables of a document that were not deleted, in order. Tables inside cells are not looked at. */
export function readTables(body: XmlReadElement, fontsOf: FontsOf): TableCell[][] {
  return [...tablesIn(body)].flatMap((table) =>
    [...partsOf(table, 'tr')]
      .filter((row) => !isDeleted(row))
      .map((row) => [...partsOf(row, 'tc')].map((cell) => toCell(cell, fontsOf))),
  )
}

function* tablesIn(node: XmlReadElement): Generator<XmlReadElement> {
  for (const child of childrenOf(node)) {
    if (child.local === 'tbl') yield child
    else if (child.local !== 'p') yield* tablesIn(child)
  }
}

/** Children of a kind, also inside content controls and marks of changes. */
function* partsOf(node: XmlReadElement, local: string): Generator<XmlReadElement> {
  for (const child of childrenOf(node)) {
    if (child.local === local) yield child
    else if (['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'].includes(child.local))
      yield* partsOf(child, local)
  }
}

// A deletion that nobody accepted yet is a deletion all the same.
function isDeleted(row: XmlReadElement): boolean {
  return childrenOf(row).some(
    ({ local, children }) =>
      local === 'trPr' && children.some((child) => typeof child !== 'string' && child.local === 'del'),
  )
}

function toCell(cell: XmlReadElement, fontsOf: FontsOf): TableCell {
  const properties = childrenOf(cell).find(({ local }) => local === 'tcPr')
  const merge =
    properties && childrenOf(properties).find(({ local }) => local === 'vMerge' || local === 'hMerge')
  const span = properties && childrenOf(properties).find(({ local }) => local === 'gridSpan')
  const begins = merge !== undefined && attribute(merge, 'val') === 'restart'
  return {
    ...readCell(cell, fontsOf),
    span: Number(span ? (attribute(span, 'val') ?? '1') : '1') || 1,
    begins,
    continues: merge !== undefined && !begins && isOn(merge),
  }
}
