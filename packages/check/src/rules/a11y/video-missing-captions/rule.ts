import { partsOf } from '../../../facts/parts.ts'
import { componentsNamed } from '../../../facts/components.ts'
import type { Rule } from '@paath/rules'

/** Each film has captions. */
export const a11yVideoMissingCaptions: Rule<'a11y/video-missing-captions'> = {
  id: 'a11y/video-missing-captions',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { attributes, place } of componentsNamed(module, 'Video')) {
        if (attributes['captions']) continue
        report({ file: typeof attributes['src'] === 'string' ? attributes['src'] : '' }, place)
      }
    }
  },
}
