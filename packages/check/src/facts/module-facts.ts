import { treeIndexOf } from '@paath/model'
import type { LeafBlock, Module, TreeIndex } from '@paath/model'
import { cached } from './cached.ts'
import { wordsOf } from '../words/language-words.ts'
import { hashes, readText } from '../words/tokens.ts'
import type { ReadText } from '../words/tokens.ts'

/** What rules ask of a module again and again: what stands in its tree, with every block read. */
export interface ModuleFacts extends TreeIndex {
  readonly blocks: readonly TextBlock[]
  /** The blocks that may hold a phrase of some list: few of them. */
  readonly marked: readonly TextBlock[]
  /** The blocks in which two capitals stand side by side: few of them. */
  readonly withCapitals: readonly TextBlock[]
  /** Of all words of all blocks, one block after the other. */
  readonly hashes: Int32Array
  readonly words: number
  /** How many of the words are English. */
  readonly english: number
}

/** One leaf block, and what reading it counted. */
export interface TextBlock extends LeafBlock, ReadText {}

/** The facts of a module, gathered on the first call. */
export const factsOf: (module: Module) => ModuleFacts = cached(({ tree, file, language }) => {
  // Before texts are read: their words then tell which phrases they may begin.
  wordsOf(language)
  const { components, headings, nestedHeadings, addresses, tables, blocks } = treeIndexOf(tree, file)
  return { components, headings, nestedHeadings, addresses, tables, ...readBlocks(blocks) }
})

type BlockFacts = Pick<ModuleFacts, 'blocks' | 'marked' | 'withCapitals' | 'hashes' | 'words' | 'english'>

function readBlocks(leaves: readonly LeafBlock[]): BlockFacts {
  hashes.begin()
  const blocks: TextBlock[] = []
  const marked: TextBlock[] = []
  const withCapitals: TextBlock[] = []
  let words = 0
  let english = 0
  for (const leaf of leaves) {
    const block = readBlock(leaf)
    blocks.push(block)
    if (block.marks !== 0) marked.push(block)
    if (block.hasCapitals) withCapitals.push(block)
    words += block.count
    english += block.english
  }
  return { blocks, marked, withCapitals, hashes: hashes.sinceBegin(), words, english }
}

function readBlock(leaf: LeafBlock): TextBlock {
  const read = readText(leaf.text)
  return {
    node: leaf.node,
    parent: leaf.parent,
    text: leaf.text,
    place: leaf.place,
    inQuestion: leaf.inQuestion,
    isQuoted: leaf.isQuoted,
    count: read.count,
    room: read.room,
    from: read.from,
    marks: read.marks,
    sentences: read.sentences,
    longest: read.longest,
    english: read.english,
    letters: read.letters,
    hasPair: read.hasPair,
    hasCapitals: read.hasCapitals,
    bits: read.bits,
    words: read.words,
  }
}
