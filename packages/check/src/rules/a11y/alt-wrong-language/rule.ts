import { languageOf } from '@paath/languages'
import { partsOf } from '../../../facts/parts.ts'
import { picturesOf } from '../../../facts/pictures.ts'
import { scriptPattern } from '../../../words/scripts.ts'
import type { Rule } from '@paath/rules'

/** The text of a picture is in the script of the module, where it has two words or more. */
export const a11yAltWrongLanguage: Rule<'a11y/alt-wrong-language'> = {
  id: 'a11y/alt-wrong-language',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const own = scriptPattern(languageOf(module.language)?.script)
      for (const { alt, place } of own ? picturesOf(module) : []) {
        if (own?.test(alt)) continue
        const isLong = (alt.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2
        if (isLong) report({ tag: module.language }, place)
      }
    }
  },
}
