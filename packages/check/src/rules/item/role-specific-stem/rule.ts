import { itemsOf } from '../../../facts/items.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import type { Rule } from '@paath/rules'

/** No question makes the learner hold one certain post. */
export const itemRoleSpecificStem: Rule<'item/role-specific-stem'> = {
  id: 'item/role-specific-stem',
  check(course, { report }) {
    for (const { module, stem, place } of itemsOf(course)) {
      const hit = findPhrases(stem, wordsOf(module.language)?.roles.words ?? [])[0]
      if (hit) report({ phrase: hit.phrase }, place)
    }
  },
}
