import type { Root, RootContent } from 'mdast'
import type { Place } from '@paath/diagnostics'
import type { ComponentNode } from './component-node.ts'
import { componentNodeOf } from './nodes/component-node-of.ts'
import type { ComponentElement } from './nodes/component-node-of.ts'
import { placeOfNode } from './nodes/place-of-node.ts'
import { toPlainText } from './nodes/to-plain-text.ts'

/** What stands in a tree, found in one walk: the parser and most rules ask for the same. All lists are in document order. */
export interface TreeIndex {
  readonly components: readonly IndexedComponent[]
  readonly headings: readonly NodeOf<'heading'>[]
  /** Headings inside of something else. */
  readonly nestedHeadings: ReadonlySet<RootContent>
  /** Nodes of Markdown that lead somewhere. */
  readonly addresses: readonly NodeOf<'link' | 'image' | 'definition'>[]
  readonly tables: readonly NodeOf<'table'>[]
  readonly blocks: readonly LeafBlock[]
}

/** A node of a tree by its type. */
export type NodeOf<T extends RootContent['type']> = Extract<RootContent, { type: T }>

/** One use of a component, or of an HTML tag. */
export interface IndexedComponent extends ComponentNode {
  readonly element: ComponentElement
  /** The child of the tree that it is, or stands in. */
  readonly block: RootContent
  readonly place: Place
  readonly isInSentence: boolean
  /** Inside a `<Scenario>`, however deep. */
  readonly isInScenario: boolean
  /** Holds no word, no picture and no component. */
  readonly isEmpty: boolean
}

/** A paragraph, a heading or a cell: a block that holds no other. */
export interface LeafBlock {
  readonly node: NodeOf<'paragraph' | 'heading' | 'tableCell'>
  readonly parent: RootContent | undefined
  /** Plain text. */
  readonly text: string
  readonly place: Place
  /** Inside a `<Question>`. */
  readonly inQuestion: boolean
  /** Words of somebody else: a message, a quotation. */
  readonly isQuoted: boolean
}

const known = new WeakMap<Root, { readonly file: string; readonly index: TreeIndex }>()

/**
 * The index of a tree, made on the first call. The tree must not change any more.
 *
 * @param file For places.
 */
export function treeIndexOf(tree: Root, file: string): TreeIndex {
  const before = known.get(tree)
  if (before?.file === file) return before.index
  const walk = new Walk(file)
  walk.gatherAll(tree)
  known.set(tree, { file, index: walk.index })
  return walk.index
}

type Gathered = {
  -readonly [K in keyof TreeIndex]: TreeIndex[K] extends readonly (infer T)[] ? T[] : Set<RootContent>
}

const noSpans = {}

/** One walk through a tree, and what stands around the place it has come to. */
class Walk {
  readonly index: Gathered = {
    components: [],
    headings: [],
    nestedHeadings: new Set(),
    addresses: [],
    tables: [],
    blocks: [],
  }
  readonly #file: string
  #inQuestion = false
  #inScenario = false
  #isQuoted = false
  /** Nothing stood yet in the component that is walked through. */
  #isEmpty = true
  #block: RootContent | undefined

  constructor(file: string) {
    this.#file = file
  }

  gatherAll(tree: Root): void {
    for (const block of tree.children) {
      this.#block = block
      this.#gather([block], undefined)
    }
  }

  #gather(nodes: readonly RootContent[], parent: RootContent | undefined): void {
    for (const node of nodes) {
      switch (node.type) {
        // Most nodes of a module are texts, of which blocks tell.
        case 'text':
        case 'inlineCode':
        case 'code':
          this.#isEmpty &&= node.value.trim() === ''
          break
        case 'image':
          this.index.addresses.push(node)
          this.#isEmpty = false
          break
        case 'imageReference':
          this.#isEmpty = false
          break
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          this.#gatherComponent(node, parent)
          break
        case 'blockquote':
          this.#gatherQuoted(node, this.#isQuoted || !this.#inQuestion)
          break
        case 'heading':
          this.index.headings.push(node)
          if (parent) this.index.nestedHeadings.add(node)
          this.#addBlock(node, parent)
          break
        case 'paragraph':
        case 'tableCell':
          this.#addBlock(node, parent)
          break
        default:
          if (node.type === 'table') this.index.tables.push(node)
          else if (node.type === 'link' || node.type === 'definition') this.index.addresses.push(node)
          if ('children' in node) this.#gather(node.children, node)
      }
    }
  }

  #gatherComponent(element: ComponentElement, parent: RootContent | undefined): void {
    const use = componentNodeOf(element, this.#file)
    if (!use) return
    const [wasInQuestion, wasInScenario] = [this.#inQuestion, this.#inScenario]
    const { name, attributes, attributeSpans = noSpans, children, span, file } = use
    const found = {
      name,
      attributes,
      attributeSpans,
      children,
      span,
      file,
      element,
      block: this.#block ?? element,
      place: placeOfNode(element, this.#file),
      isInSentence: parent?.type === 'paragraph',
      isInScenario: wasInScenario,
      isEmpty: true,
    }
    this.index.components.push(found)
    this.#inQuestion ||= name === 'Question'
    this.#inScenario ||= name === 'Scenario'
    const isMessage = name === 'Quote' || attributes['type'] === 'message'
    this.#isEmpty = true
    this.#gatherQuoted(element, this.#isQuoted || isMessage)
    found.isEmpty = this.#isEmpty
    // For what stands around it, it is something itself.
    this.#isEmpty = false
    this.#inQuestion = wasInQuestion
    this.#inScenario = wasInScenario
  }

  #gatherQuoted(node: NodeOf<'blockquote'> | ComponentElement, isQuoted: boolean): void {
    const was = this.#isQuoted
    this.#isQuoted = isQuoted
    this.#gather(node.children, node)
    this.#isQuoted = was
  }

  #addBlock(node: LeafBlock['node'], parent: RootContent | undefined): void {
    this.index.blocks.push({
      node,
      parent,
      text: toPlainText(node.children),
      place: placeOfNode(node, this.#file),
      inQuestion: this.#inQuestion,
      isQuoted: this.#isQuoted,
    })
    this.#gather(node.children, node)
  }
}
