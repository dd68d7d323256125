import { pdfsOf } from '../../../facts/pdfs.ts'
import type { Rule } from '@paath/rules'

/** Each PDF says its language. */
export const a11yPdfNoLang: Rule<'a11y/pdf-no-lang'> = {
  id: 'a11y/pdf-no-lang',
  check(course, { report }) {
    for (const { file, place, hasLanguage } of pdfsOf(course))
      if (hasLanguage === false) report({ file }, place)
  },
}
