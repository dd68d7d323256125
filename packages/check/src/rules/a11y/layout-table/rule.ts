import { partsOf } from '../../../facts/parts.ts'
import { tablesOf } from '../../../facts/tables.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** A table has columns and rows. */
export const a11yLayoutTable: Rule<'a11y/layout-table'> = {
  id: 'a11y/layout-table',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, headings, rows } of tablesOf(module)) {
        if (headings.length < 2 || rows === 0) report({}, placeOf(module, node))
      }
    }
  },
}
