import { languageOf } from '@paath/languages'
import { factsOf } from '../../../facts/module-facts.ts'
import { scriptPattern } from '../../../words/scripts.ts'
import type { Rule } from '@paath/rules'

/** Most words of a module are of the script of its language. */
export const i18nMixedLanguage: Rule<'i18n/mixed-language'> = {
  id: 'i18n/mixed-language',
  check(course, { report }) {
    for (const module of course.modules) {
      const own = scriptPattern(languageOf(module.language)?.script)
      const words = factsOf(module).blocks.flatMap(({ tokens }) => tokens.filter(({ word }) => word > '9~'))
      if (!own || words.length < 20) continue
      const foreign = words.filter(({ word }) => !own.test(word)).length
      const share = Math.round((100 * foreign) / words.length)
      if (share > 50) report({ tag: module.language, share }, module.source.place(['language'], 'key'))
    }
  },
}
