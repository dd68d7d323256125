import { usesAny } from '../../../facts/components.ts'
import type { Rule } from '@paath/rules'

/** Something of the course can be listened to. */
export const a11yNoNarration: Rule<'a11y/no-narration'> = {
  id: 'a11y/no-narration',
  check(course, { report }) {
    const isListed = (course.assets.assets ?? []).some(({ kind }) => kind === 'narration' || kind === 'audio')
    const isPlayed = course.modules.some((module) => usesAny(module, playable))
    if (!isListed && !isPlayed) report({}, course.source.place(['title'], 'key'))
  },
}

const playable: readonly string[] = ['Audio', 'Video']
