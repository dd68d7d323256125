import { componentNodeOf, toPlainText } from '@paath/model'
import type { ComponentElement, Module, RootContent } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import type { ComponentUse } from '@paath/components'
import { cached } from './cached.ts'
import { placeOf } from '../place-of.ts'
import { wordsOf } from '../words/language-words.ts'
import { readText } from '../words/tokens.ts'
import type { ReadText } from '../words/tokens.ts'

/** What rules ask of a module's tree again and again, gathered in one walk. All lists are in document order. */
export interface ModuleFacts {
  readonly components: readonly ComponentFact[]
  readonly headings: readonly NodeOf<'heading'>[]
  /** Nodes of Markdown that lead somewhere. */
  readonly addresses: readonly NodeOf<'link' | 'image' | 'definition'>[]
  readonly tables: readonly NodeOf<'table'>[]
  /** Paragraphs, headings and cells. */
  readonly blocks: readonly TextBlock[]
  readonly words: number
  /** How many of the words are English. */
  readonly english: number
}

/** A node of the tree by its type. */
export type NodeOf<T extends RootContent['type']> = Extract<RootContent, { type: T }>

/** One use of a component. */
export interface ComponentFact extends ComponentUse {
  readonly place: Place
}

/** One leaf block of text. */
export interface TextBlock extends ReadText {
  readonly node: RootContent
  readonly parent: RootContent | undefined
  readonly text: string
  readonly place: Place
  /** Inside a `<Question>`. */
  readonly inQuestion: boolean
  /** Words of somebody else: a message, a quotation. Rules of wording leave them alone. */
  readonly isQuoted: boolean
}

/** The facts of a module, gathered on the first call. */
export const factsOf: (module: Module) => ModuleFacts = cached((module) => {
  // Before its texts are read: their words then tell which phrases they may begin.
  wordsOf(module.language)
  const walk = new Walk(module)
  walk.gather(module.tree.children, undefined)
  return walk.facts
})

type Gathered = {
  -readonly [K in keyof ModuleFacts]: ModuleFacts[K] extends readonly (infer T)[] ? T[] : ModuleFacts[K]
}

const noSpans = {}

/** One walk through a module, and what stands around the place it has come to. */
class Walk {
  readonly facts: Gathered = {
    components: [],
    headings: [],
    addresses: [],
    tables: [],
    blocks: [],
    words: 0,
    english: 0,
  }
  readonly #module: Module
  #inQuestion = false
  #inScenario = false
  #isQuoted = false

  constructor(module: Module) {
    this.#module = module
  }

  gather(nodes: readonly RootContent[], parent: RootContent | undefined): void {
    for (const node of nodes) {
      switch (node.type) {
        // Most nodes of a module are texts, of which blocks tell.
        case 'text':
          break
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          this.#gatherComponent(node, parent)
          break
        case 'blockquote':
          this.#gatherQuoted(node, this.#isQuoted || !this.#inQuestion)
          break
        case 'paragraph':
        case 'heading':
        case 'tableCell':
          this.#addBlock(node, parent)
          if (node.type === 'heading') this.facts.headings.push(node)
          this.gather(node.children, node)
          break
        default:
          if (node.type === 'table') this.facts.tables.push(node)
          else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
            this.facts.addresses.push(node)
          if ('children' in node) this.gather(node.children, node)
      }
    }
  }

  #gatherComponent(node: ComponentElement, parent: RootContent | undefined): void {
    const use = componentNodeOf(node, this.#module.file)
    if (!use) return
    const [wasInQuestion, wasInScenario] = [this.#inQuestion, this.#inScenario]
    const { name, attributes, attributeSpans = noSpans, children, span, file } = use
    this.facts.components.push({
      name,
      attributes,
      attributeSpans,
      children,
      span,
      file,
      place: placeOf(this.#module, node),
      element: node,
      isInSentence: parent?.type === 'paragraph',
      isInScenario: wasInScenario,
    })
    this.#inQuestion ||= use.name === 'Question'
    this.#inScenario ||= use.name === 'Scenario'
    const isMessage = use.name === 'Quote' || use.attributes['type'] === 'message'
    this.#gatherQuoted(node, this.#isQuoted || isMessage)
    this.#inQuestion = wasInQuestion
    this.#inScenario = wasInScenario
  }

  #gatherQuoted(node: NodeOf<'blockquote'> | ComponentElement, isQuoted: boolean): void {
    const was = this.#isQuoted
    this.#isQuoted = isQuoted
    this.gather(node.children, node)
    this.#isQuoted = was
  }

  #addBlock(node: NodeOf<'paragraph' | 'heading' | 'tableCell'>, parent: RootContent | undefined): void {
    const text = toPlainText(node.children)
    const { words, marks, sentences, english, letters, hasPair, bits } = readText(text)
    this.facts.words += words.length
    this.facts.english += english
    this.facts.blocks.push({
      node,
      parent,
      text,
      words,
      marks,
      sentences,
      english,
      letters,
      hasPair,
      bits,
      place: placeOf(this.#module, node),
      inQuestion: this.#inQuestion,
      isQuoted: this.#isQuoted,
    })
  }
}
