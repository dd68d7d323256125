import { componentNodeOf, toPlainText } from '@paath/model'
import type { ComponentNode, Module, RootContent } from '@paath/model'
import type { Place } from '@paath/diagnostics'
import { cached } from './cached.ts'
import { placeOf } from '../place-of.ts'
import { tokensOf } from '../words/tokens.ts'
import type { Token } from '../words/tokens.ts'

/** What rules ask of a module's tree again and again, gathered in one walk. */
export interface ModuleFacts {
  /** Every node, in document order. */
  readonly nodes: readonly RootContent[]
  readonly components: readonly ComponentFact[]
  /** Paragraphs, headings and cells, in document order. */
  readonly blocks: readonly TextBlock[]
  readonly words: number
  /** Every word that stands somewhere, once. */
  readonly vocabulary: ReadonlySet<string>
}

/** One use of a component. */
export interface ComponentFact extends ComponentNode {
  readonly place: Place
}

/** One leaf block of text. */
export interface TextBlock {
  readonly node: RootContent
  readonly parent: RootContent | undefined
  readonly text: string
  readonly tokens: readonly Token[]
  readonly place: Place
  /** Inside a `<Question>`. */
  readonly inQuestion: boolean
  /** Words of somebody else: a message, a quotation. Rules of wording leave them alone. */
  readonly isQuoted: boolean
}

/** The facts of a module, gathered on the first call. */
export const factsOf: (module: Module) => ModuleFacts = cached(gather)

interface Around {
  readonly parent: RootContent | undefined
  readonly inQuestion: boolean
  readonly isQuoted: boolean
}

function gather(module: Module): ModuleFacts {
  const nodes: RootContent[] = []
  const components: ComponentFact[] = []
  const blocks: TextBlock[] = []
  const walk = (children: readonly RootContent[], around: Around): void => {
    for (const node of children) {
      nodes.push(node)
      const component = componentNodeOf(node, module.file)
      if (component) components.push({ ...component, place: placeOf(module, node) })
      if (leaves.has(node.type)) blocks.push(createBlock(node, around, module))
      if ('children' in node) walk(node.children, inside(node, component, around))
    }
  }
  walk(module.tree.children, { parent: undefined, inQuestion: false, isQuoted: false })
  const vocabulary = new Set<string>()
  let words = 0
  for (const { tokens } of blocks) {
    words += tokens.length
    for (const { word } of tokens) vocabulary.add(word)
  }
  return { nodes, components, blocks, words, vocabulary }
}

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

function inside(node: RootContent, component: ComponentNode | undefined, around: Around): Around {
  const inQuestion = around.inQuestion || component?.name === 'Question'
  const isMessage = component?.name === 'Quote' || component?.attributes['type'] === 'message'
  const isQuoted = around.isQuoted || isMessage || (node.type === 'blockquote' && !inQuestion)
  return { parent: node, inQuestion, isQuoted }
}

function createBlock(node: RootContent, around: Around, module: Module): TextBlock {
  const text = 'children' in node ? toPlainText(node.children) : ''
  return { node, ...around, text, tokens: tokensOf(text), place: placeOf(module, node) }
}
