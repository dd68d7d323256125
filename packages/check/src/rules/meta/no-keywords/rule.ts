import type { Rule } from '@paath/rules'

/** The course has keywords. */
export const metaNoKeywords: Rule<'meta/no-keywords'> = {
  id: 'meta/no-keywords',
  check({ metadata, source }, { report }) {
    if ((metadata.keywords ?? []).length === 0) report({}, source.place(['keywords'], 'key'))
  },
}
