import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Fewer signs are no drawing. */
const fewest = 8

/** No paragraph draws with signs. */
export const a11yAsciiArt: Rule<'a11y/ascii-art'> = {
  id: 'a11y/ascii-art',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { text, count, place } of factsOf(module).blocks) {
        if (count >= 4 || text.length < fewest) continue
        const signs = text.match(/[-=_*~+|/\\<>^#.]/g)?.length ?? 0
        if (signs >= fewest && signs > 0.6 * text.replaceAll(' ', '').length) report({}, place)
      }
    }
  },
}
