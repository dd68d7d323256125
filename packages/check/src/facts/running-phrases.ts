import type { Module } from '@paath/model'
import { findPhrases, wordsOfPhrase } from '../words/find-phrases.ts'
import type { PhraseHit } from '../words/find-phrases.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { wordsOf } from '../words/language-words.ts'
import { factsOf } from './module-facts.ts'
import type { TextBlock } from './module-facts.ts'

/** A block of text in which phrases of a list stand. */
export interface PhrasesInBlock {
  readonly block: TextBlock
  readonly hits: readonly PhraseHit[]
}

/**
 * The blocks of a module in which phrases of a list stand as whole words.
 *
 * Only phrases all of whose words the module has are looked for: in most modules that is none, and no text is read.
 *
 * @param list Chosen from the words of the module's language.
 */
export function runningPhrases(
  module: Module,
  list: (words: LanguageWords) => readonly string[],
): PhrasesInBlock[] {
  const words = wordsOf(module.language)
  if (!words) return []
  const { blocks, vocabulary } = factsOf(module)
  const possible = list(words).filter((phrase) => wordsOfPhrase(phrase).every((word) => vocabulary.has(word)))
  if (possible.length === 0) return []
  return blocks.flatMap((block) => {
    const hits = findPhrases(block.tokens, possible)
    return hits.length > 0 ? [{ block, hits }] : []
  })
}
