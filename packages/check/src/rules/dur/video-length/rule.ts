import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** No film is longer than ten minutes. */
export const durVideoLength: Rule<'dur/video-length'> = {
  id: 'dur/video-length',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const { name, attributes, place } of factsOf(module).components) {
        const seconds = attributes['seconds']
        if (name !== 'Video' || typeof seconds !== 'number' || seconds <= 600) continue
        report({ minutes: Math.round(seconds / 60) }, place)
      }
    }
  },
}
