import { pdfsOf } from '../../../facts/pdfs.ts'
import type { Rule } from '@paath/rules'

/** Each PDF has text. */
export const a11yPdfNotSearchable: Rule<'a11y/pdf-not-searchable'> = {
  id: 'a11y/pdf-not-searchable',
  check(course, { report }) {
    for (const { file, place, hasText } of pdfsOf(course)) if (hasText === false) report({ file }, place)
  },
}
