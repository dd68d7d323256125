import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { visibleText } from './visible-text.ts'

/** A cell: a text, or what was made of one. */
export type Cell = string | readonly ElementContent[]

/** A table of a page for people. Narrow screens scroll it inside its own box. */
export function toTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): Element {
  const head = heads.map((text) => h('th', { scope: 'col' }, text))
  const body = rows.map((cells) => h('tr', cells.map(toCell)))
  return h('div', { className: ['wide'], role: 'group', tabIndex: 0 }, [
    h('table', [h('thead', h('tr', head)), h('tbody', body)]),
  ])
}

/** A table of texts, that narrow screens show as blocks below each other: nobody scrolls sideways to read a sentence. */
export function toStack(heads: readonly string[], rows: readonly (readonly Cell[])[]): Element {
  const table = toTable(heads, rows)
  return h('div', { className: ['stack'] }, table.children)
}

function toCell(cell: Cell): Element {
  return h('td', typeof cell === 'string' ? visibleText(cell) : [...cell])
}
