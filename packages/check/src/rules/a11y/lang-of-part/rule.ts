import { languageOf } from '@paath/languages'
import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { wordsIn } from '../../../words/tokens.ts'
import { scriptPattern } from '../../../words/scripts.ts'
import type { Rule } from '@paath/rules'

/** No paragraph of three words and more is wholly in another script than its module. */
export const a11yLangOfPart: Rule<'a11y/lang-of-part'> = {
  id: 'a11y/lang-of-part',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const script = languageOf(module.language)?.script
      const own = scriptPattern(script)
      for (const block of own ? factsOf(module).blocks : []) {
        const { text, count, english, place } = block
        if (!own || count < 3 || (english > 0 && script === 'Latn')) continue
        if (own.test(text) || !/\p{L}{2}/u.test(text)) continue
        // Addresses and codes are Latin in every language.
        const words = wordsIn(block).filter((word) => /^[\p{L}\p{M}]{3,}$/u.test(word.text))
        if (words.length >= 3) report({ text: text.slice(0, 60) }, place)
      }
    }
  },
}
