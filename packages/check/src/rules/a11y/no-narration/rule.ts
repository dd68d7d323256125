import { factsOf } from '../../../facts/module-facts.ts'
import type { IndexedComponent } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Something of the course can be listened to. */
export const a11yNoNarration: Rule<'a11y/no-narration'> = {
  id: 'a11y/no-narration',
  check(course, { report }) {
    const isListed = (course.assets.assets ?? []).some(({ kind }) => kind === 'narration' || kind === 'audio')
    const isPlayed = course.modules.some((module) => factsOf(module).components.some(isPlayable))
    if (!isListed && !isPlayed) report({}, course.source.place(['title'], 'key'))
  },
}

function isPlayable({ name }: IndexedComponent): boolean {
  return name === 'Audio' || name === 'Video'
}
