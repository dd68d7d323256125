import { cached } from '../facts/cached.ts'
import type { PhraseHit } from './find-phrases.ts'
import { findPhrases } from './find-phrases.ts'
import type { LanguageWords } from './language-words.ts'
import { wordsOf } from './language-words.ts'
import { phrasesOf } from './phrases-of.ts'
import type { Token } from './tokens.ts'
import { wordsIn } from './tokens.ts'

/**
 * Every phrase of a list that stands in a block of text. All lists for running text are looked for in one walk over the block.
 *
 * @param tokens Words of a block, always the same array for the same block.
 */
export function runningPhrases(
  tokens: readonly Token[],
  language: string,
  list: (words: LanguageWords) => readonly string[],
): readonly PhraseHit[] {
  const words = wordsOf(language)
  return words ? (hitsOf(tokens, words).get(list(words)) ?? none) : none
}

const none: readonly PhraseHit[] = []

type Phrases = readonly string[]
type Hits = ReadonlyMap<Phrases, readonly PhraseHit[]>

/** Lists that rules look for in every block. */
function listsOf({
  sensory,
  profanity,
  placeholders,
  dismissive,
  ...words
}: LanguageWords): readonly Phrases[] {
  const better = [words.wordy, words.gendered, words.disability].map(phrasesOf)
  return [sensory.words, profanity.words, placeholders.words, dismissive.words, ...better]
}

/** Lists by the first word of each of their phrases. */
const listsByFirstWord = cached((words: LanguageWords): ReadonlyMap<string, ReadonlySet<Phrases>> => {
  const lists = new Map<string, Set<Phrases>>()
  for (const list of listsOf(words)) {
    for (const phrase of list) {
      const first = wordsIn(phrase)[0] ?? ''
      lists.set(first, (lists.get(first) ?? new Set()).add(list))
    }
  }
  return lists
})

const kept = new WeakMap<readonly Token[], Hits>()

function hitsOf(tokens: readonly Token[], words: LanguageWords): Hits {
  const before = kept.get(tokens)
  if (before) return before
  const lists = listsByFirstWord(words)
  const possible = new Set<Phrases>()
  for (const { word } of tokens) for (const list of lists.get(word) ?? []) possible.add(list)
  const hits = new Map([...possible].map((list) => [list, findPhrases(tokens, list)] as const))
  kept.set(tokens, hits)
  return hits
}
