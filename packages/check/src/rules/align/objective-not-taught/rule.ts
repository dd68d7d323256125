import { factsOf } from '../../../facts/module-facts.ts'
import type { ModuleFacts, TextBlock } from '../../../facts/module-facts.ts'
import { contentWords, stemOf } from '../../../words/content-words.ts'
import { wordsIn } from '../../../words/tokens.ts'
import { isSameWord } from '../../../words/word-table.ts'
import type { Word } from '../../../words/word-table.ts'
import type { Rule } from '@paath/rules'

/** The words of an objective stand somewhere in the text. */
export const alignObjectiveNotTaught: Rule<'align/objective-not-taught'> = {
  id: 'align/objective-not-taught',
  check(course, { report }) {
    for (const module of course.modules) {
      if (module.objectives.length === 0) continue
      const facts = factsOf(module)
      for (const [index, { id, text }] of module.objectives.entries()) {
        const words = contentWords(text, module.language)
        if (words.length === 0 || words.some((word) => hasWord(word, facts))) continue
        // Only where no word stands there as it is, other forms are looked for.
        if (words.some((word) => hasWordFrom(stemOf(word), facts.blocks))) continue
        report({ id }, module.source.place(['objectives', index, 'text']))
      }
    }
  },
}

function hasWord(word: Word, { blocks, hashes }: ModuleFacts): boolean {
  for (let at = hashes.indexOf(word.hash); at !== -1; at = hashes.indexOf(word.hash, at + 1))
    if (isSameWord(word, wordOfModule(at, blocks))) return true
  return false
}

/** The word of a module that stands at some place among all. */
function wordOfModule(at: number, blocks: readonly TextBlock[]): Word | undefined {
  let first = 0
  for (const block of blocks) {
    if (at < first + block.count) return wordsIn(block)[at - first]
    first += block.count
  }
  return undefined
}

function hasWordFrom(stem: string, blocks: readonly TextBlock[]): boolean {
  const first = stem.charCodeAt(0)
  for (const block of blocks) {
    for (const { text } of wordsIn(block))
      if (text.charCodeAt(0) === first && text.startsWith(stem)) return true
  }
  return false
}
