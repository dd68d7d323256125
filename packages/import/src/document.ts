/** A document between its file and a module: paragraphs and tables in reading order, whatever program they come from. */
export interface SourceDocument {
  readonly blocks: readonly Block[]
  /** Bytes of the pictures in it, by the key that its text names them with. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** What stands on its own line. */
export type Block = Paragraph | Table

/** A paragraph, a heading, an item of a list. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly role: 'text' | 'title' | 'heading' | 'caption' | 'quote' | 'code' | 'rule'
  /** Of a heading, from 1. Else 0. */
  readonly level: number
  readonly list?: ListPlace
  readonly content: readonly Inline[]
}

/** Where an item stands in a list. */
export interface ListPlace {
  /** Items of one list have the same. */
  readonly id: string
  /** From 0. */
  readonly level: number
  readonly form: 'bullet' | 'number' | 'letter'
  /** Its number in the list, from 1. */
  readonly number: number
  /** It goes on with the item before it. */
  readonly continues?: boolean
}

/** Rows of cells. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
}

/** One cell. */
export interface TableCell {
  readonly blocks: readonly Block[]
}

/** What stands in a line. */
export type Inline = TextInline | BreakInline | PictureInline

/** A stretch of text that is set in one way. */
export interface TextInline {
  readonly kind: 'text'
  readonly value: string
  readonly marks: Marks
}

/** A new line in a paragraph. */
export interface BreakInline {
  readonly kind: 'break'
}

/** A picture. */
export interface PictureInline {
  readonly kind: 'picture'
  /** In `pictures` of the document. */
  readonly key: string
  /** Text for those who do not see it; empty if there is none. */
  readonly alt: string
}

/** How a text is set. What is left out is not so. */
export interface Marks {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly raised?: boolean
  readonly lowered?: boolean
  readonly code?: boolean
  /** Colour of its letters, where it is not that of all text. */
  readonly colour?: string
  /** Colour behind it. */
  readonly shade?: string
  readonly href?: string
}

/** A paragraph of nothing but text. */
export function paragraph(content: readonly Inline[], more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', role: 'text', level: 0, content, ...more }
}

/** Text without marks. */
export function plainText(value: string, marks: Marks = {}): TextInline {
  return { kind: 'text', value, marks }
}

/** The letters of some content; a new line is `\n`, a picture nothing. */
export function textOf(content: readonly Inline[]): string {
  return content
    .map((part) => (part.kind === 'text' ? part.value : part.kind === 'break' ? '\n' : ''))
    .join('')
}

/** The letters of a block. */
export function textOfBlock(block: Block): string {
  if (block.kind === 'paragraph') return textOf(block.content)
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.map(textOfBlock))).join('\n')
}

/** A part of some content, by places in its letters. Pictures stay where they are. */
export function sliceContent(
  content: readonly Inline[],
  start: number,
  end: number = Number.POSITIVE_INFINITY,
): Inline[] {
  let at = 0
  const parts: Inline[] = []
  for (const part of content) {
    const length = part.kind === 'text' ? part.value.length : part.kind === 'break' ? 1 : 0
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    if (part.kind === 'picture') {
      if (at >= start && at < end) parts.push(part)
    } else if (part.kind === 'break') {
      if (from < to) parts.push(part)
    } else if (from < to) parts.push({ ...part, value: part.value.slice(from, to) })
    at += length
  }
  return parts
}

/** Content without white space at its ends. */
export function trimContent(content: readonly Inline[]): Inline[] {
  const text = textOf(content)
  const start = text.length - text.trimStart().length
  return sliceContent(content, start, Math.max(text.trimEnd().length, start + 1))
}
