import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import type { Rule } from '@paath/rules'

/** A diagram or map is described beside it. */
export const a11yComplexImageNoDescription: Rule<'a11y/complex-image-no-description'> = {
  id: 'a11y/complex-image-no-description',
  check(course, { report }) {
    const complex = new Set(
      (course.assets.assets ?? [])
        .filter(({ kind }) => kind === 'diagram' || kind === 'map')
        .map(({ file }) => file),
    )
    for (const module of partsOf(course)) {
      for (const { path, written, isDescribed, place } of picturesOf(module)) {
        if (path !== undefined && complex.has(path) && !isDescribed) report({ file: written }, place)
      }
    }
  },
}
