import type { Rule } from '@paath/rules'

/** The course has a description. */
export const metaNoDescription: Rule<'meta/no-description'> = {
  id: 'meta/no-description',
  check({ metadata, source }, { report }) {
    if (!metadata.description?.trim()) report({}, source.place(['title'], 'key'))
  },
}
