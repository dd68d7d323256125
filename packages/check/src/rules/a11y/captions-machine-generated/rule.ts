import { partsOf } from '../../../facts/parts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** Captions that a machine made were read by a person. */
export const a11yCaptionsMachineGenerated: Rule<'a11y/captions-machine-generated'> = {
  id: 'a11y/captions-machine-generated',
  check(course, { report }) {
    const made = new Set(
      (course.assets.assets ?? []).filter(({ synthetic }) => synthetic).map(({ file }) => file),
    )
    for (const module of partsOf(course)) {
      for (const { path, written, use, place } of fileReferences(module)) {
        if (use === 'captions' && path !== undefined && made.has(path)) report({ file: written }, place)
      }
    }
  },
}
