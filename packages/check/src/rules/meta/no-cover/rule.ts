import type { Rule } from '@paath/rules'

/** The course names its cover picture. */
export const metaNoCover: Rule<'meta/no-cover'> = {
  id: 'meta/no-cover',
  check({ metadata, source }, { report }) {
    if (metadata.cover === undefined) report({}, source.place(['cover'], 'key'))
  },
}
