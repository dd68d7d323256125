import type { Module } from '@paath/model'
import { findPhrases, indexOf, startsAt } from '../words/find-phrases.ts'
import type { PhraseHit } from '../words/find-phrases.ts'
import type { LanguageWords } from '../words/language-words.ts'
import { wordsOf } from '../words/language-words.ts'
import { phrasesOf } from '../words/phrases-of.ts'
import { cached } from './cached.ts'
import { factsOf } from './module-facts.ts'
import type { TextBlock } from './module-facts.ts'

/** A block of text in which phrases of a list stand. */
export interface PhrasesInBlock {
  readonly block: TextBlock
  readonly hits: readonly PhraseHit[]
}

/** A list that is looked for in all text of a module. */
export type RunningList =
  | 'dismissive'
  | 'disability'
  | 'gendered'
  | 'placeholders'
  | 'profanity'
  | 'sensory'
  | 'wordy'

const lists: Readonly<Record<RunningList, (words: LanguageWords) => readonly string[]>> = {
  dismissive: ({ dismissive }) => dismissive.words,
  disability: ({ disability }) => phrasesOf(disability),
  gendered: ({ gendered }) => phrasesOf(gendered),
  placeholders: ({ placeholders }) => placeholders.words,
  profanity: ({ profanity }) => profanity.words,
  sensory: ({ sensory }) => sensory.words,
  wordy: ({ wordy }) => phrasesOf(wordy),
}

/** The blocks of a module in which phrases of a list of its language stand as whole words. */
export function runningPhrases(module: Module, list: RunningList): readonly PhrasesInBlock[] {
  return phrasesIn(module).get(list) ?? []
}

// All lists at once: a text has few of their words, and each word of it is looked up only once.
const phrasesIn = cached((module: Module): ReadonlyMap<RunningList, PhrasesInBlock[]> => {
  const found = new Map<RunningList, PhrasesInBlock[]>()
  const words = wordsOf(module.language)
  if (!words) return found
  const openings = openingsOf(words)
  for (const block of factsOf(module).blocks) {
    for (const list of listsIn(block, openings)) {
      const entry = { block, hits: findPhrases(block.tokens, lists[list](words)) }
      const before = found.get(list)
      if (before) before.push(entry)
      else found.set(list, [entry])
    }
  }
  return found
})

interface Opening {
  readonly list: RunningList
  readonly words: readonly string[]
}

/** The phrases of all lists by their first words. */
const openingsOf = cached((words: LanguageWords): ReadonlyMap<string, readonly Opening[]> => {
  const openings = new Map<string, Opening[]>()
  for (const list of Object.keys(lists) as RunningList[]) {
    for (const [first, phrases] of indexOf(lists[list](words))) {
      const added = phrases.map((phrase) => ({ list, words: phrase.words }))
      openings.set(first, [...(openings.get(first) ?? []), ...added])
    }
  }
  return openings
})

const noLists: ReadonlySet<RunningList> = new Set()
const noOpenings: readonly Opening[] = []

function listsIn(
  { tokens }: TextBlock,
  openings: ReadonlyMap<string, readonly Opening[]>,
): ReadonlySet<RunningList> {
  let found: Set<RunningList> | undefined
  for (let at = 0; at < tokens.length; at++) {
    for (const { list, words } of openings.get(tokens[at]?.word ?? '') ?? noOpenings) {
      if (!found?.has(list) && startsAt(tokens, at, words)) found = (found ?? new Set()).add(list)
    }
  }
  return found ?? noLists
}
