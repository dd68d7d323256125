import { partsOf } from '../../../facts/parts.ts'
import { linksOf } from '../../../facts/links.ts'
import { findPhrases } from '../../../words/find-phrases.ts'
import { wordsOf } from '../../../words/language-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import type { Rule } from '@paath/rules'

/** Each link names its target: no "click here", no bare address, more than one letter. */
export const a11yLinkText: Rule<'a11y/link-text'> = {
  id: 'a11y/link-text',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const generic = wordsOf(module.language)?.genericLinks.words ?? []
      for (const { text, url, place } of linksOf(module)) {
        const count = wordsIn(text).length
        const isGeneric = findPhrases(text, generic).some(({ length }) => length === count)
        if (isGeneric || count === 0 || text.length < 2 || isBareAddress(text, url)) report({ text }, place)
      }
    }
  },
}

/** An address that people know by its name, such as `cybercrime.gov.in`, or one of e-mail or telephone, may stand as it is. */
function isBareAddress(text: string, url: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && !/^(?:mailto|tel):/.test(url)
}
