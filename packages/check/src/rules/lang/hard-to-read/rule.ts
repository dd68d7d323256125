import { factsOf } from '../../../facts/module-facts.ts'
import { gradeAbove } from '../../../words/reading-grade.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

const most = 12

/** An English module reads like a text for year 12 or below. No formula holds for the languages of India. */
export const langHardToRead: Rule<'lang/hard-to-read'> = {
  id: 'lang/hard-to-read',
  check(course, { report }) {
    for (const module of course.modules) {
      if (!module.language.startsWith('en')) continue
      const prose = factsOf(module).blocks.filter(isProse)
      const grade = gradeAbove(most, prose)
      if (grade !== undefined) report({ grade, most }, module.source.place(['title'], 'key'))
    }
  },
}

function isProse({ node, count }: TextBlock): boolean {
  return count > 5 && node.type === 'paragraph'
}
