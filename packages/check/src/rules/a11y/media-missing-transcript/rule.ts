import { partsOf } from '../../../facts/parts.ts'
import { componentsNamed } from '../../../facts/components.ts'
import type { Rule } from '@paath/rules'

/** Each film and each sound has a transcript inside its tags. */
export const a11yMediaMissingTranscript: Rule<'a11y/media-missing-transcript'> = {
  id: 'a11y/media-missing-transcript',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const media = [...componentsNamed(module, 'Video'), ...componentsNamed(module, 'Audio')]
      for (const { attributes, children, place } of media) {
        if (children.length > 0) continue
        report({ file: typeof attributes['src'] === 'string' ? attributes['src'] : '' }, place)
      }
    }
  },
}
