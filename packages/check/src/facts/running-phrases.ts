import type { Module } from '@paath/model'
import { findPhrases, marksOf } from '../words/find-phrases.ts'
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

// All lists at once: a text has few of their words, which say so by themselves.
const phrasesIn = cached((module: Module): ReadonlyMap<RunningList, PhrasesInBlock[]> => {
  const found = new Map<RunningList, PhrasesInBlock[]>()
  const words = wordsOf(module.language)
  if (!words) return found
  const { marks, lists } = runningListsOf(words)
  for (const block of factsOf(module).marked) {
    if ((block.marks & marks) === 0) continue
    for (const { list, phrases, marks: own } of lists) {
      if ((block.marks & own) === 0) continue
      const hits = findPhrases(block, phrases)
      if (hits.length > 0) add(found, list, { block, hits })
    }
  }
  return found
})

function add(found: Map<RunningList, PhrasesInBlock[]>, list: RunningList, entry: PhrasesInBlock): void {
  const before = found.get(list)
  if (before) before.push(entry)
  else found.set(list, [entry])
}

interface RunningLists {
  /** A block that holds a phrase of any list has one of them. */
  readonly marks: number
  readonly lists: readonly {
    readonly list: RunningList
    readonly phrases: readonly string[]
    readonly marks: number
  }[]
}

const runningListsOf = cached((words: LanguageWords): RunningLists => {
  const all = (Object.keys(lists) as RunningList[]).map((list) => {
    const phrases = lists[list](words)
    return { list, phrases, marks: marksOf(phrases) }
  })
  return { marks: all.reduce((marks, own) => marks | own.marks, 0), lists: all }
})
