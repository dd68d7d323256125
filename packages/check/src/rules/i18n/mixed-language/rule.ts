import { languageOf } from '@paath/languages'
import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import { wordsIn } from '../../../words/tokens.ts'
import { scriptTest } from '../../../words/scripts.ts'
import type { Rule } from '@paath/rules'

/** Most words of a module are of the script of its language. */
export const i18nMixedLanguage: Rule<'i18n/mixed-language'> = {
  id: 'i18n/mixed-language',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const script = languageOf(module.language)?.script
      const own = scriptTest(script)
      const { blocks, words: all, english } = factsOf(module)
      // Half of the words are English: then no more than the others are foreign.
      if (!own || (script === 'Latn' && 2 * english >= all)) continue
      let words = 0
      let foreign = 0
      for (const block of blocks) {
        for (const { text } of wordsIn(block)) {
          if (isNumber(text)) continue
          words++
          if (!own(text)) foreign++
        }
      }
      if (words < 20) continue
      const share = Math.round((100 * foreign) / words)
      if (share > 50) report({ tag: module.language, share }, module.source.place(['language'], 'key'))
    }
  },
}

/** Texts are compared only where the first sign does not tell. */
function isNumber(word: string): boolean {
  return word.charCodeAt(0) <= 0x39 && word <= '9~'
}
