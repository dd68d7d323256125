import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** Each film and each sound has a transcript inside its tags. */
export const a11yMediaMissingTranscript: Rule<'a11y/media-missing-transcript'> = {
  id: 'a11y/media-missing-transcript',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { name, attributes, children, place } of factsOf(module).components) {
        if ((name !== 'Video' && name !== 'Audio') || children.length > 0) continue
        report({ file: typeof attributes['src'] === 'string' ? attributes['src'] : '' }, place)
      }
    }
  },
}
