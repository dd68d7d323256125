import { partsOf } from '../../../facts/parts.ts'
import { tablesOf } from '../../../facts/tables.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** No column but the first goes without a heading. */
export const a11yTableEmptyHeader: Rule<'a11y/table-empty-header'> = {
  id: 'a11y/table-empty-header',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, headings } of tablesOf(module)) {
        if (headings.every((text) => text === '')) continue
        const column = headings.findIndex((text, index) => index > 0 && text === '')
        if (column > 0) report({ column: column + 1 }, placeOf(module, node))
      }
    }
  },
}
