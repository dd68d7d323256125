import { componentNodeOf, toPlainText } from '@paath/model'
import type { ComponentNode, Module, RootContent } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { cached } from './cached.ts'
import { placeOf } from '../place-of.ts'
import { inSmallLetters, readTokens } from '../words/tokens.ts'
import type { Token } from '../words/tokens.ts'

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
}

/** A node of the tree by its type. */
export type NodeOf<T extends RootContent['type']> = Extract<RootContent, { type: T }>

/** One use of a component. */
export interface ComponentFact extends ComponentNode {
  readonly place: Place
}

/** One leaf block of text. */
export interface TextBlock {
  readonly node: RootContent
  readonly parent: RootContent | undefined
  readonly text: string
  /** As its words are compared: in small letters. */
  readonly lower: string
  readonly tokens: readonly Token[]
  readonly place: Place
  /** Inside a `<Question>`. */
  readonly inQuestion: boolean
  /** Words of somebody else: a message, a quotation. Rules of wording leave them alone. */
  readonly isQuoted: boolean
}

/** The facts of a module, gathered on the first call. */
export const factsOf: (module: Module) => ModuleFacts = cached((module) => {
  const facts: Gathered = {
    components: [],
    headings: [],
    addresses: [],
    tables: [],
    blocks: [],
    words: 0,
  }
  const outside = { parent: undefined, inQuestion: false, isQuoted: false }
  gather(module.tree.children, outside, { module, facts })
  return facts
})

type Gathered = {
  -readonly [K in keyof ModuleFacts]: ModuleFacts[K] extends readonly (infer T)[] ? T[] : ModuleFacts[K]
}

interface Around {
  readonly parent: RootContent | undefined
  readonly inQuestion: boolean
  readonly isQuoted: boolean
}

interface Gathering {
  readonly module: Module
  readonly facts: Gathered
}

function gather(nodes: readonly RootContent[], around: Around, to: Gathering): void {
  const { module, facts } = to
  for (const node of nodes) {
    // Most nodes of a module are texts, of which blocks tell.
    if (node.type === 'text') continue
    const component = componentNodeOf(node, module.file)
    if (component) facts.components.push({ ...component, place: placeOf(module, node) })
    else if (node.type === 'heading') facts.headings.push(node)
    else if (node.type === 'table') facts.tables.push(node)
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      facts.addresses.push(node)
    if (!('children' in node)) continue
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      addBlock(node, around, to)
    }
    gather(node.children, inside(node, component, around), to)
  }
}

function inside(node: RootContent, component: ComponentNode | undefined, around: Around): Around {
  const inQuestion = around.inQuestion || component?.name === 'Question'
  const isMessage = component?.name === 'Quote' || component?.attributes['type'] === 'message'
  const isQuoted = around.isQuoted || isMessage || (node.type === 'blockquote' && !inQuestion)
  return { parent: node, inQuestion, isQuoted }
}

function addBlock(
  node: NodeOf<'paragraph' | 'heading' | 'tableCell'>,
  { parent, inQuestion, isQuoted }: Around,
  { module, facts }: Gathering,
): void {
  const text = toPlainText(node.children)
  const lower = inSmallLetters(text)
  const tokens = readTokens(text, lower)
  facts.words += tokens.length
  facts.blocks.push({ node, parent, text, lower, tokens, place: placeOf(module, node), inQuestion, isQuoted })
}
