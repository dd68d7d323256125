import { isComment } from '@paath/model'
import type { PhrasingContent } from '@paath/model'
import { escapeTagged } from '../tagged/tagged-text.ts'
import type { SlotTag } from './slot.ts'

/** The text of a leaf block with placeholders, and what each placeholder stands for. */
export interface InlineUnit {
  readonly source: string
  readonly tags: readonly SlotTag[]
}

/** Turn the content of a paragraph, heading or cell into the text that a translator sees. */
export function toInlineUnit(nodes: readonly PhrasingContent[], text: string): InlineUnit {
  const tags: SlotTag[] = []
  const source = writeNodes(nodes, { text, tags, end: endOf(nodes.at(-1)) })
  return { source: source.normalize('NFC').trim(), tags }
}

interface Writing {
  readonly text: string
  readonly tags: SlotTag[]
  /** Where the content ends. */
  readonly end: number
}

function writeNodes(nodes: readonly PhrasingContent[], writing: Writing): string {
  let words = ''
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    if (node.type === 'text') words += escapeTagged(withoutLineBreaks(node.value))
    else if (!isComment(node)) words += writeTag(node, next ? startOf(next) : writing.end, writing)
  }
  return words
}

function withoutLineBreaks(words: string): string {
  return words.includes('\n') ? words.replaceAll(/\s*\n\s*/g, ' ') : words
}

function writeTag(node: PhrasingContent, nextStart: number, writing: Writing): string {
  const { tags } = writing
  const number = tags.length + 1
  const [start, end] = [startOf(node), endOf(node)]
  const means = meaningOf(node, writing.text)
  const children = 'children' in node ? node.children : []
  const [first] = children
  if (!first) {
    // What begins the next line, such as the `>` of a quote, belongs to the line break.
    const range: [number, number] = [start, node.type === 'break' ? nextStart : end]
    tags.push({ number, isPair: false, means, open: range, close: range })
    return `<${number}/>`
  }
  const last = endOf(children.at(-1))
  const html = htmlNames[node.type]
  tags.push({
    number,
    isPair: true,
    means,
    ...(html && { html }),
    open: [start, startOf(first)],
    close: [last, end],
  })
  return `<${number}>${writeNodes(children, { ...writing, end: last })}</${number}>`
}

const htmlNames: Readonly<Record<string, 'strong' | 'em' | 'del'>> = {
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
}

const meanings: Readonly<Record<string, string>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'struck out',
  break: 'line break',
}

function meaningOf(node: PhrasingContent, text: string): string {
  if (node.type === 'link') return `link to ${node.url}`
  if (node.type === 'inlineCode') return `code ${node.value}`
  if (node.type === 'image') return `picture ${node.url}`
  if (node.type === 'mdxJsxTextElement') return node.name ?? 'group'
  return meanings[node.type] ?? text.slice(startOf(node), endOf(node)).replaceAll(/\s+/g, ' ').slice(0, 60)
}

/** Offset where a node begins. */
export function startOf(node: Pick<PhrasingContent, 'position'> | undefined): number {
  return node?.position?.start.offset ?? 0
}

/** Offset behind a node. */
export function endOf(node: Pick<PhrasingContent, 'position'> | undefined): number {
  return node?.position?.end.offset ?? 0
}
