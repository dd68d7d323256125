import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** No path leads out of the course folder. */
export const secPathEscape: Rule<'sec/path-escape'> = {
  id: 'sec/path-escape',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { path, written, place } of fileReferences(module)) {
        if (path === undefined) report({ path: written }, place)
      }
    }
  },
}
