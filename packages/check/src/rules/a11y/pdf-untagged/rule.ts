import { pdfsOf } from '../../../facts/pdfs.ts'
import type { Rule } from '@paath/rules'

/** Each PDF says what its parts are. */
export const a11yPdfUntagged: Rule<'a11y/pdf-untagged'> = {
  id: 'a11y/pdf-untagged',
  check(course, { report }) {
    for (const { file, place, isTagged } of pdfsOf(course)) if (isTagged === false) report({ file }, place)
  },
}
