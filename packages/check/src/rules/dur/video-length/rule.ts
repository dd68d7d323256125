import { componentsNamed } from '../../../facts/components.ts'
import type { Rule } from '@paath/rules'

/** No film is longer than ten minutes. */
export const durVideoLength: Rule<'dur/video-length'> = {
  id: 'dur/video-length',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const { attributes, place } of componentsNamed(module, 'Video')) {
        const seconds = attributes['seconds']
        if (typeof seconds !== 'number' || seconds <= 600) continue
        report({ minutes: Math.round(seconds / 60) }, place)
      }
    }
  },
}
