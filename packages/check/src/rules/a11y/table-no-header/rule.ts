import { partsOf } from '../../../facts/parts.ts'
import { tablesOf } from '../../../facts/tables.ts'
import { placeOf } from '../../../place-of.ts'
import type { Rule } from '@paath/rules'

/** The first row of a table names its columns. */
export const a11yTableNoHeader: Rule<'a11y/table-no-header'> = {
  id: 'a11y/table-no-header',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { node, headings } of tablesOf(module)) {
        if (headings.every((text) => text === '')) report({}, placeOf(module, node))
      }
    }
  },
}
