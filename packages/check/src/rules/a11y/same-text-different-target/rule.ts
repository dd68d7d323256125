import { partsOf } from '../../../facts/parts.ts'
import { linksOf } from '../../../facts/links.ts'
import type { Rule } from '@paath/rules'

/** Links of the same text lead to the same page. */
export const a11ySameTextDifferentTarget: Rule<'a11y/same-text-different-target'> = {
  id: 'a11y/same-text-different-target',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const seen = new Map<string, string>()
      for (const { text, url, place } of linksOf(module)) {
        const key = text.toLowerCase()
        const earlier = seen.get(key)
        if (earlier !== undefined && earlier !== withoutSlash(url) && key !== '') report({ text }, place)
        seen.set(key, earlier ?? withoutSlash(url))
      }
    }
  },
}

function withoutSlash(url: string): string {
  return url.trim().replace(/\/$/, '')
}
