import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** Films are MP4 and sounds are MP3, the two that every phone and the portal play. */
export const mediaContainer: Rule<'media/container'> = {
  id: 'media/container',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { written, use, place } of fileReferences(module)) {
        const allowed = endings[use]
        if (allowed && !allowed.some((ending) => written.toLowerCase().endsWith(ending)))
          report({ file: written, expected: allowed.join(' or ') }, place)
      }
    }
  },
}

const endings: Readonly<Record<string, readonly string[]>> = { video: ['.mp4', '.m4v'], audio: ['.mp3'] }
