import { factsOf } from '../../../facts/module-facts.ts'
import { fileReferences } from '../../../file-references.ts'
import type { Rule } from '@paath/rules'

/** The course has more than text: a picture, a sound, a film, or something to do. */
export const idSingleMediaType: Rule<'id/single-media-type'> = {
  id: 'id/single-media-type',
  check(course, { report }) {
    const hasMore = course.modules.some(
      (module) =>
        fileReferences(module).length > 0 || factsOf(module).components.some(({ name }) => doing.has(name)),
    )
    if (!hasMore) report({}, course.source.place(['title'], 'key'))
  },
}

const doing: ReadonlySet<string> = new Set(['Activity', 'Checklist', 'Scenario', 'Audio', 'Video', 'Figure'])
