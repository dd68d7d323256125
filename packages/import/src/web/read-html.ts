import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { paragraph, plainText, textOf } from '../document.ts'
import type { Block, Inline, ListPlace, Marks, Paragraph, SourceDocument, TableCell } from '../document.ts'
import type { Losses } from '../losses.ts'
import { isShownByBrowsers } from '../pictures.ts'
import { findLegacyText } from './find-legacy-text.ts'
import { marksOf, propertyOf } from './html-marks.ts'
import { readStyleSheet } from './style-sheet.ts'
import type { StyleSheet } from './style-sheet.ts'

/** Gives the bytes of a picture that a page names, if they lie beside it. */
export type PictureFinder = (source: string) => Uint8Array | undefined

/** Elements deeper than this are cut off: no person writes them. */
const deepest = 200

/** Tags whose end people leave out. */
const mayStayOpen =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[drh]|tbody|thead|tfoot|option)$/i

/** Do the tags of a page stand inside each other more often than a reader of pages can bear? */
export function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (!mayStayOpen.test(name)) depth += end === '/' ? -1 : 1
    if (depth > 2 * deepest) return true
  }
  return false
}

/** Read a web page: what a person sees of it, without what runs. */
export function readHtml(text: string, losses: Losses, findPicture: PictureFinder): SourceDocument {
  const root = fromHtml(text)
  const sheet = readStyleSheet(root)
  findLegacyText(root.children, { sheet, losses })
  return new HtmlReader({ losses, findPicture, sheet }).read(root)
}

const unseen = new Set(['head', 'template', 'noscript', 'colgroup'])
const refused = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'form',
  'canvas',
  'svg',
  'math',
  'select',
  'button',
  'textarea',
])
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])

interface ReaderOptions {
  readonly losses: Losses
  readonly findPicture: PictureFinder
  readonly sheet: StyleSheet
}

class HtmlReader {
  readonly #sheet: StyleSheet
  readonly #losses: Losses
  readonly #findPicture: PictureFinder
  readonly #pictures = new Map<string, Uint8Array>()
  readonly #notes = new Map<string, Inline[]>()
  #lists = 0

  constructor({ losses, findPicture, sheet }: ReaderOptions) {
    this.#sheet = sheet
    this.#losses = losses
    this.#findPicture = findPicture
  }

  read(root: Root): SourceDocument {
    this.#collectNotes(root.children)
    return { blocks: this.#blocks(root.children, {}, 0), pictures: this.#pictures }
  }

  /** The notes at the foot of a Markdown text. */
  #collectNotes(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      const isNote = node.tagName === 'li' && (propertyOf(node, 'id') ?? '').startsWith('user-content-fn-')
      if (isNote) {
        const content = this.#blocks(node.children, {}, 0).flatMap((block) =>
          block.kind === 'paragraph' ? [...block.content, plainText(' ')] : [],
        )
        this.#notes.set(propertyOf(node, 'id') ?? '', content)
      } else this.#collectNotes(node.children)
    }
  }

  #blocks(nodes: readonly RootContent[], marks: Marks, depth: number): Block[] {
    if (depth > deepest) return []
    const blocks: Block[] = []
    let line: Inline[] = []
    const flush = (): void => {
      if (textOf(line).trim() !== '' || line.some(({ kind }) => kind === 'picture'))
        blocks.push(paragraph(line))
      line = []
    }
    for (const node of nodes) {
      if (node.type === 'text' || (node.type === 'element' && this.#isInline(node))) {
        line.push(...this.#inline([node], marks, depth))
      } else if (node.type === 'element') {
        flush()
        blocks.push(...this.#block(node, marks, depth))
      }
    }
    flush()
    return blocks
  }

  #isInline({ tagName, children }: Element): boolean {
    if (!inlineTags.has(tagName)) return false
    return children.every(
      (child) => child.type !== 'element' || this.#isInline(child) || refused.has(child.tagName),
    )
  }

  #block(node: Element, marks: Marks, depth: number): Block[] {
    const { tagName, properties } = node
    const inner = marksOf(node, marks, this.#sheet)
    if (unseen.has(tagName) || properties['dataFootnotes'] !== undefined) return []
    if (refused.has(tagName)) return this.#refuse(node)
    const heading = /^h([1-6])$/.exec(tagName)
    if (heading) {
      const isTitle = properties['dataTitle'] !== undefined
      const role = isTitle
        ? { role: 'title' as const }
        : { role: 'heading' as const, level: Number(heading[1]) }
      return [paragraph(this.#inline(node.children, marks, depth), role)]
    }
    if (tagName === 'ul' || tagName === 'ol') return this.#list(node, 0, depth)
    if (tagName === 'table') return [this.#table(node, depth)]
    if (tagName === 'hr') return [paragraph([], { role: 'rule' })]
    if (tagName === 'pre')
      return [paragraph([plainText(lettersOf(node).replace(/\n$/, ''))], { role: 'code' })]
    const blocks = this.#blocks(node.children, inner, depth + 1)
    if (tagName === 'blockquote') return blocks.map((block) => withRole(block, 'quote'))
    if (tagName === 'figcaption' || tagName === 'caption')
      return blocks.map((block) => withRole(block, 'caption'))
    return blocks
  }

  #refuse(node: Element): Block[] {
    if (node.tagName !== 'style') this.#losses.leaveOut('script', node.tagName)
    return []
  }

  #list(node: Element, level: number, depth: number): Block[] {
    const id = `list ${this.#lists++}`
    const start = Number(node.properties['start'] ?? 1) || 1
    const form =
      node.tagName === 'ul'
        ? 'bullet'
        : /^[a-z]$/i.test(propertyOf(node, 'type') ?? '1')
          ? 'letter'
          : 'number'
    const items = node.children.filter((child): child is Element => child.type === 'element')
    return items.flatMap((item, index) => this.#item(item, { id, level, form, number: start + index }, depth))
  }

  #item(item: Element, place: ListPlace, depth: number): Block[] {
    if (item.tagName === 'ul' || item.tagName === 'ol') return this.#list(item, place.level + 1, depth + 1)
    if (depth > deepest) return []
    const isList = (child: ElementContent): boolean =>
      child.type === 'element' && (child.tagName === 'ul' || child.tagName === 'ol')
    const first = item.children.findIndex(isList)
    const own = first === -1 ? item.children : item.children.slice(0, first)
    const rest = first === -1 ? [] : item.children.slice(first)
    const blocks = this.#blocks(own, marksOf(item, {}, this.#sheet), depth + 1)
    return [
      ...blocks.map((block, index) =>
        block.kind === 'paragraph' && block.role === 'text'
          ? { ...block, list: { ...place, ...(index > 0 && { continues: true }) } }
          : block,
      ),
      ...rest.flatMap((child) =>
        child.type === 'element' && isList(child)
          ? this.#list(child, place.level + 1, depth + 1)
          : this.#blocks([child], {}, depth + 1),
      ),
    ]
  }

  #table(node: Element, depth: number): Block {
    const rows = elementsIn(node, 'tr').map((row) =>
      row.children
        .filter((cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName))
        .flatMap((cell) => this.#cell(cell, depth)),
    )
    return { kind: 'table', rows: rows.filter((row) => row.length > 0) }
  }

  #cell(cell: Element, depth: number): TableCell[] {
    const blocks = this.#blocks(cell.children, marksOf(cell, {}, this.#sheet), depth + 1)
    const span = Math.min(Number(cell.properties['colSpan'] ?? 1) || 1, 63)
    if (span > 1 || Number(cell.properties['rowSpan'] ?? 1) > 1)
      this.#losses.change('merged-cells', lettersOf(cell))
    if (blocks.some(({ kind }) => kind === 'table')) this.#losses.change('nested-table', lettersOf(cell))
    return [{ blocks }, ...Array.from({ length: span - 1 }, () => ({ blocks: [] }))]
  }

  #inline(nodes: readonly (RootContent | ElementContent)[], marks: Marks, depth: number): Inline[] {
    if (depth > deepest) return []
    return nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [plainText(node.value.replaceAll(/[ \t\r\n]+/g, ' '), marks)]
      return node.type === 'element' ? this.#inlineElement(node, marks, depth) : []
    })
  }

  #inlineElement(node: Element, marks: Marks, depth: number): Inline[] {
    const { tagName, properties } = node
    if (tagName === 'br') return [{ kind: 'break' }]
    if (tagName === 'img') return this.#picture(node)
    if (tagName === 'input') return checkbox(node)
    if (refused.has(tagName)) {
      this.#refuse(node)
      return []
    }
    const reference = /^#(user-content-fn-.+)$/.exec(propertyOf(node, 'href') ?? '')?.[1]
    const note = reference === undefined ? undefined : this.#notes.get(reference)
    if (tagName === 'sup' && node.children.some(isNoteLink)) return this.#inline(node.children, {}, depth + 1)
    if (note) {
      this.#losses.change('footnote', textOf(note))
      return [plainText(' ('), plainText(textOf(note).trim()), plainText(')')]
    }
    if (properties['dataFootnoteBackref'] !== undefined) return []
    return this.#inline(node.children, marksOf(node, marks, this.#sheet), depth + 1)
  }

  #picture(node: Element): Inline[] {
    const source = propertyOf(node, 'src') ?? ''
    const alt = propertyOf(node, 'alt') ?? ''
    const bytes =
      bytesOfData(source) ??
      (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source) ? undefined : this.#findPicture(source))
    if (bytes === undefined) {
      this.#losses.leaveOut('linked-picture', alt === '' ? source.slice(0, 40) : alt)
      return []
    }
    if (!isShownByBrowsers(bytes)) {
      this.#losses.leaveOut('old-picture', alt)
      return []
    }
    this.#pictures.set(source, bytes)
    return [{ kind: 'picture', key: source, alt: alt.replaceAll(/\s+/g, ' ').trim() }]
  }
}

function isNoteLink(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined
}

function checkbox({ properties }: Element): Inline[] {
  if (properties['type'] !== 'checkbox') return []
  return [plainText(properties['checked'] === true ? '☑ ' : '☐ ')]
}

function withRole(block: Block, role: Paragraph['role']): Block {
  return block.kind === 'paragraph' && block.role === 'text' ? { ...block, role } : block
}

function elementsIn(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === tagName) return [child]
    return child.tagName === 'table' ? [] : elementsIn(child, tagName)
  })
}

function lettersOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? lettersOf(child) : ''))
    .join('')
}

/** A picture that is written into the page. */
function bytesOfData(source: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/.exec(source)?.[1]
  return data === undefined ? undefined : new Uint8Array(Buffer.from(data, 'base64'))
}
