import { factsOf } from '../../../facts/module-facts.ts'
import type { TextBlock } from '../../../facts/module-facts.ts'
import { contentWords, stemOf } from '../../../words/content-words.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** The words of an objective stand somewhere in the text. */
export const alignObjectiveNotTaught: Rule<'align/objective-not-taught'> = {
  id: 'align/objective-not-taught',
  check(course, { report }) {
    for (const module of course.modules) {
      if (module.objectives.length === 0) continue
      const { blocks } = factsOf(module)
      for (const [index, { id, text }] of module.objectives.entries()) {
        const words = contentWords(text, module.language)
        if (words.length === 0 || words.some((word) => hasWord(word, blocks))) continue
        // Only where no word stands there as it is, other forms are looked for.
        if (words.some((word) => hasWordFrom(stemOf(word), blocks))) continue
        report({ id }, module.source.place(['objectives', index, 'text']))
      }
    }
  },
}

function hasWord(word: Word, blocks: readonly TextBlock[]): boolean {
  for (const { words, bits } of blocks) if ((bits & word.bit) !== 0 && words.includes(word)) return true
  return false
}

function hasWordFrom(stem: string, blocks: readonly TextBlock[]): boolean {
  const first = stem.charCodeAt(0)
  for (const { words } of blocks) {
    for (const { text } of words) if (text.charCodeAt(0) === first && text.startsWith(stem)) return true
  }
  return false
}
