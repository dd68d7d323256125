import type { Rule } from '@paath/rules'

/** The course names somebody who can be reached. */
export const idNoSupportContact: Rule<'id/no-support-contact'> = {
  id: 'id/no-support-contact',
  check({ metadata, source }, { report }) {
    const { support } = metadata
    if (support?.email === undefined && support?.phone === undefined)
      report({}, source.place(['support'], 'key'))
  },
}
