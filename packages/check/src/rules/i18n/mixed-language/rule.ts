import { languageOf } from '@paath/languages'
import { factsOf } from '../../../facts/module-facts.ts'
import { scriptPattern } from '../../../words/scripts.ts'
import type { Rule } from '@paath/rules'

/** Most letters of a module are of the script of its language. */
export const i18nMixedLanguage: Rule<'i18n/mixed-language'> = {
  id: 'i18n/mixed-language',
  check(course, { report }) {
    for (const module of course.modules) {
      const own = scriptPattern(languageOf(module.language)?.script)
      const text = factsOf(module)
        .blocks.map((block) => block.text)
        .join(' ')
      const letters = text.match(/\p{L}/gu)?.length ?? 0
      if (!own || letters < 100) continue
      const share = Math.round(100 - (100 * (text.match(own)?.length ?? 0)) / letters)
      if (share > 50) report({ tag: module.language, share }, module.source.place(['language'], 'key'))
    }
  },
}
