import type { Rule } from '@paath/rules'

/** The course explains its terms. */
export const idNoGlossary: Rule<'id/no-glossary'> = {
  id: 'id/no-glossary',
  check({ glossary, source }, { report }) {
    const { terms = [], abbreviations = [] } = glossary
    if (terms.length + abbreviations.length === 0) report({}, source.place(['title'], 'key'))
  },
}
