import { treeIndexOf } from '@paath/model'
import type { LeafBlock, Module, TreeIndex } from '@paath/model'
import { cached } from './cached.ts'
import { wordsOf } from '../words/language-words.ts'
import { readText } from '../words/tokens.ts'
import type { ReadText } from '../words/tokens.ts'

/** What rules ask of a module again and again: what stands in its tree, with the words of every block read. */
export interface ModuleFacts extends TreeIndex {
  readonly blocks: readonly TextBlock[]
  readonly words: number
  /** How many of the words are English. */
  readonly english: number
}

/** One leaf block with its words. */
export interface TextBlock extends LeafBlock, ReadText {}

/** The facts of a module, gathered on the first call. */
export const factsOf: (module: Module) => ModuleFacts = cached(({ tree, file, language }) => {
  // Before texts are read: their words then tell which phrases they may begin.
  wordsOf(language)
  const index = treeIndexOf(tree, file)
  const blocks = index.blocks.map(readBlock)
  return {
    ...index,
    blocks,
    ...countIn(blocks),
  }
})

function countIn(blocks: readonly TextBlock[]): Pick<ModuleFacts, 'words' | 'english'> {
  const counts = { words: 0, english: 0 }
  for (const { words, english } of blocks) {
    counts.words += words.length
    counts.english += english
  }
  return counts
}

function readBlock({ node, parent, text, place, inQuestion, isQuoted }: LeafBlock): TextBlock {
  const { words, marks, sentences, longest, english, letters, hasPair, hasCapitals, bits } = readText(text)
  return {
    node,
    parent,
    text,
    place,
    inQuestion,
    isQuoted,
    words,
    marks,
    sentences,
    longest,
    english,
    letters,
    hasPair,
    hasCapitals,
    bits,
  }
}
