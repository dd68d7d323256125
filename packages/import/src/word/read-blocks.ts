import { attribute, childOf, childrenOf, isOn } from '@paath/word'
import type { XmlReadElement } from '@paath/xml'
import { paragraph, textOf, textOfBlock } from '../document.ts'
import type { Block, Inline, TableCell } from '../document.ts'
import { lettersOf } from './letters-of.ts'
import { RunReader } from './read-runs.ts'
import type { Relationship } from './relationships.ts'
import { valueOf } from './styles.ts'
import type { PartContext, WordContext } from './word-context.ts'

/** Frames that are looked into. */
const frames = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
  'Choice',
])

/** Reads paragraphs and tables of one part, in their order. */
export class BlockReader {
  readonly #context: PartContext
  /** What stands before a deleted end of a paragraph: it goes on in the next one. */
  #carried: Inline[] = []

  constructor(context: WordContext, relationships: ReadonlyMap<string, Relationship>) {
    this.#context = {
      ...context,
      relationships,
      readBlocks: (node) => new BlockReader(context, relationships).read(node),
    }
  }

  read(node: XmlReadElement): Block[] {
    const blocks = childrenOf(node).flatMap((child) => this.#readNode(child))
    const rest = this.#carried
    this.#carried = []
    return rest.length > 0 ? [...blocks, paragraph(rest)] : blocks
  }

  #readNode(node: XmlReadElement): Block[] {
    if (node.local === 'p') return this.#readParagraph(node)
    if (node.local === 'tbl') return [this.#readTable(node)]
    if (node.local === 'sdt' && isContentsList(node)) {
      this.#context.losses.leaveOut('contents-list', '', countLines(node))
      return []
    }
    if (node.local === 'oMathPara') return this.#readParagraph(node)
    return frames.has(node.local) ? childrenOf(node).flatMap((child) => this.#readNode(child)) : []
  }

  #readParagraph(node: XmlReadElement): Block[] {
    const { styles, numbering, losses } = this.#context
    const properties = childOf(node, 'pPr')
    const { role, level } = styles.roleOf(properties)
    if (role === 'contents') {
      losses.leaveOut('contents-list', lettersOf(node))
      return []
    }
    const { content, after } = new RunReader(node, this.#context).read()
    const all = [...this.#carried, ...content]
    this.#carried = []
    if (hasDeletedEnd(properties)) {
      losses.change('tracked-change', textOf(all))
      this.#carried = all
      return [...after]
    }
    const place = role === 'heading' ? undefined : styles.numberingOf(properties)
    const isEmpty = textOf(all).trim() === '' && all.every(({ kind }) => kind !== 'picture')
    if (isEmpty) return [...after]
    const list = place && numbering.next(place)
    return [paragraph(all, { role, level, ...(list && { list }) }), ...after]
  }

  #readTable(node: XmlReadElement): Block {
    const rows = [...partsOf(node, 'tr')]
      .filter((row) => !this.#isDeletedRow(row))
      .map((row) => [...partsOf(row, 'tc')].flatMap((cell) => this.#readCell(cell)))
    return { kind: 'table', rows }
  }

  // A deletion that nobody accepted yet is a deletion all the same.
  #isDeletedRow(row: XmlReadElement): boolean {
    const isDeleted = childOf(childOf(row, 'trPr'), 'del') !== undefined
    if (isDeleted) this.#context.losses.change('tracked-change', lettersOf(row))
    return isDeleted
  }

  #readCell(cell: XmlReadElement): TableCell[] {
    const { losses } = this.#context
    const properties = childOf(cell, 'tcPr')
    const blocks = new BlockReader(this.#context, this.#context.relationships).read(cell)
    if (blocks.some(({ kind }) => kind === 'table')) {
      losses.change('nested-table', blocks.map(textOfBlock).join(' '))
    }
    const span = Math.min(Number(valueOf(properties, 'gridSpan') ?? 1) || 1, 63)
    const merge = childOf(properties, 'vMerge')
    const isRest = merge !== undefined && attribute(merge, 'val') !== 'restart' && isOn(merge)
    if (span > 1 || isRest) losses.change('merged-cells', blocks.map(textOfBlock).join(' '))
    return [{ blocks }, ...Array.from({ length: span - 1 }, () => ({ blocks: [] }))]
  }
}

/** Children of a kind, also inside content controls and marks of changes. */
function* partsOf(node: XmlReadElement, local: string): Generator<XmlReadElement> {
  for (const child of childrenOf(node)) {
    if (child.local === local) yield child
    else if (frames.has(child.local)) yield* partsOf(child, local)
  }
}

// The end of a paragraph that was deleted joins it with the next one.
function hasDeletedEnd(properties: XmlReadElement | undefined): boolean {
  const marks = childOf(properties, 'rPr')
  return childOf(marks, 'del') !== undefined || childOf(marks, 'moveFrom') !== undefined
}

function isContentsList(node: XmlReadElement): boolean {
  const gallery = childOf(childOf(childOf(node, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return gallery !== undefined && attribute(gallery, 'val') === 'Table of Contents'
}

function countLines(node: XmlReadElement): number {
  return childrenOf(node).reduce(
    (sum, child) => sum + (child.local === 'p' && lettersOf(child).trim() !== '' ? 1 : countLines(child)),
    0,
  )
}
