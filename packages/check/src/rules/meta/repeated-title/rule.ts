import { hasSameWords } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The description says more than the title. */
export const metaRepeatedTitle: Rule<'meta/repeated-title'> = {
  id: 'meta/repeated-title',
  check({ metadata, source }, { report }) {
    if (hasSameWords(metadata.title, metadata.description ?? '')) report({}, source.place(['description']))
  },
}
