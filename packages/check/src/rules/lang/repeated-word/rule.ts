import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'

/** No word stands twice in a row, but those that may: "had had", "that that", and Hindi pairs such as धीरे धीरे. */
export const langRepeatedWord: Rule<'lang/repeated-word'> = {
  id: 'lang/repeated-word',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const slips = repeated[module.language.split('-')[0] ?? '']
      for (const { text, tokens, place, isQuoted } of slips ? factsOf(module).blocks : []) {
        if (isQuoted) continue
        for (const [index, { word, index: start }] of tokens.entries()) {
          const before = tokens[index - 1]
          if (before?.word !== word || !slips?.has(word)) continue
          if (/^\s+$/.test(text.slice(before.index + word.length, start))) report({ word }, place)
        }
      }
    }
  },
}

/** Words that are never meant twice: articles, prepositions, auxiliaries, postpositions. */
const repeated: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a an of to in on at and or for from with by is are was were be it this your you we they he she as if but not can will should must may has'.split(
      ' ',
    ),
  ),
  hi: new Set('को का की के में से पर ने और या है हैं तो भी कि यह वह इस उस लिए था थी थे'.split(' ')),
}
