import type { Rule } from '@paath/rules'

/** The course says under which licence others may use it. */
export const metaNoLicence: Rule<'meta/no-licence'> = {
  id: 'meta/no-licence',
  check({ metadata, source }, { report }) {
    if (metadata.license === undefined) report({}, source.place(['license'], 'key'))
  },
}
