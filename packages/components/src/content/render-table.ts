import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { RootContent } from '@paath/model'
import type { ContentScope } from './render-content.ts'
import { toPlainText } from '@paath/model'

type Table = Extract<RootContent, { type: 'table' }>
type TableRow = Table['children'][number]

/**
 * A table that becomes a list of cards on a narrow screen: each cell carries the words of its column, and roles keep
 * it a table for people who listen.
 */
export function renderTable(node: Table, scope: ContentScope): ElementContent {
  const [head, ...rows] = node.children
  const labels = head ? head.children.map((cell) => toPlainText([cell])) : []
  return h('table', { role: 'table' }, [
    h('thead', { role: 'rowgroup' }, head ? [renderHead(head, scope)] : []),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row) =>
        h(
          'tr',
          { role: 'row' },
          row.children.map((cell, column) =>
            h('td', { role: 'cell', dataLabel: labels[column] }, [
              h('span', scope.context.children(cell.children)),
            ]),
          ),
        ),
      ),
    ),
  ])
}

function renderHead(row: TableRow, scope: ContentScope): ElementContent {
  return h(
    'tr',
    { role: 'row' },
    row.children.map((cell) =>
      h('th', { scope: 'col', role: 'columnheader' }, scope.context.children(cell.children)),
    ),
  )
}
