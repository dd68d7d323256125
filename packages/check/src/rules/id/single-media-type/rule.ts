import { usesAny } from '../../../facts/components.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** The course has more than text: a picture, a sound, a film, or something to do. */
export const idSingleMediaType: Rule<'id/single-media-type'> = {
  id: 'id/single-media-type',
  check(course, { report }) {
    const hasMore = course.modules.some(
      (module) => fileReferences(module).length > 0 || usesAny(module, doing),
    )
    if (!hasMore) report({}, course.source.place(['title'], 'key'))
  },
}

const doing: readonly string[] = ['Activity', 'Checklist', 'Scenario', 'Audio', 'Video', 'Figure']
