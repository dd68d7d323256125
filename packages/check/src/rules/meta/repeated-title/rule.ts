import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** The description says more than the title. */
export const metaRepeatedTitle: Rule<'meta/repeated-title'> = {
  id: 'meta/repeated-title',
  check({ metadata, source }, { report }) {
    const title = wordsIn(metadata.title).join(' ')
    if (title === wordsIn(metadata.description ?? '').join(' ')) report({}, source.place(['description']))
  },
}
