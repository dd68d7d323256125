import type { BlockContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { textOf } from '../document.ts'
import type { Block, Inline, Paragraph, PictureInline } from '../document.ts'
import { isHeading } from '../outline.ts'
import type { Piece } from '../outline.ts'
import type { BlockContext } from './block-context.ts'
import { element } from './element.ts'
import { toPhrasing } from './inline.ts'
import { isListLine, toLists } from './lists.ts'
import { toQuestionNode } from './question.ts'
import { toTable } from './tables.ts'
import { withTypedLists } from './typed-lists.ts'

/** Pieces of a module as blocks of MDX. */
export function toFlow(pieces: readonly Piece[], context: BlockContext): RootContent[] {
  const rest = withTypedLists(pieces)
  const nodes: RootContent[] = []
  for (let index = 0; index < rest.length;) {
    const taken = takeBlocks(rest, index, context)
    nodes.push(...taken.nodes)
    index += taken.length
  }
  return nodes
}

interface Taken {
  readonly nodes: readonly RootContent[]
  readonly length: number
}

function takeBlocks(pieces: readonly Piece[], index: number, context: BlockContext): Taken {
  const piece = pieces[index]
  if (piece === undefined) return { nodes: [], length: 1 }
  const flow = (blocks: readonly Block[]): RootContent[] => toFlow(blocks, context)
  if (piece.kind === 'question') return { nodes: [toQuestionNode(piece, context, flow)], length: 1 }
  if (piece.kind === 'table') return { nodes: toTable(piece, context, flow), length: 1 }
  if (isListLine(piece)) return takeList(pieces, index, context)
  if (piece.role === 'quote') return takeQuote(pieces, index, context)
  if (pictureOf(piece)) return takeFigure(pieces, index, context)
  return { nodes: toParagraph(piece, context), length: 1 }
}

function takeList(pieces: readonly Piece[], index: number, context: BlockContext): Taken {
  const end = pieces.findIndex((piece, at) => at > index && !isListLine(piece))
  const lines = pieces.slice(index, end === -1 ? undefined : end).filter(isListLine)
  const letters = lines.filter(({ list }) => list.form === 'letter')
  if (letters.length > 0) context.losses.change('letter-list', textOf(letters[0]?.content ?? []))
  return { nodes: toLists(lines, context), length: lines.length }
}

function takeQuote(pieces: readonly Piece[], index: number, context: BlockContext): Taken {
  const isQuote = (piece: Piece): piece is Paragraph => piece.kind === 'paragraph' && piece.role === 'quote'
  const end = pieces.findIndex((piece, at) => at > index && !isQuote(piece))
  const quotes = pieces.slice(index, end === -1 ? undefined : end).filter(isQuote)
  const children = quotes.flatMap((quote) =>
    toParagraph({ ...quote, role: 'text' }, context),
  ) as BlockContent[]
  return { nodes: [{ type: 'blockquote', children }], length: quotes.length }
}

/** A picture that stands alone becomes a figure, with the caption below it or above it. */
function takeFigure(pieces: readonly Piece[], index: number, context: BlockContext): Taken {
  const piece = pieces[index]
  const pictures = piece?.kind === 'paragraph' ? piece.content.filter(isPicture) : []
  const next = pieces[index + 1]
  const caption = next?.kind === 'paragraph' && isCaption(next) ? next : undefined
  const nodes = pictures.map((picture, at) =>
    toFigure(picture, at === pictures.length - 1 ? caption : undefined, context),
  )
  return { nodes, length: caption ? 2 : 1 }
}

function toFigure(
  picture: PictureInline,
  caption: Paragraph | undefined,
  context: BlockContext,
): MdxJsxFlowElement {
  const words = caption ? textOf(caption.content).replaceAll(/\s+/gu, ' ').trim() : ''
  const file = context.fileOf(picture, picture.alt === '' ? words : picture.alt)
  if (picture.alt === '') context.losses.findSilentPicture(file)
  return element('Figure', {
    src: file,
    ...(picture.alt !== '' && { alt: picture.alt }),
    ...(words !== '' && { caption: words.normalize('NFC') }),
  })
}

function isPicture(part: Inline): part is PictureInline {
  return part.kind === 'picture'
}

function pictureOf({ content, role }: Paragraph): PictureInline | undefined {
  return role !== 'code' && textOf(content).trim() === '' ? content.find(isPicture) : undefined
}

function isCaption({ role, content }: Paragraph): boolean {
  if (content.some(isPicture)) return false
  return (
    role === 'caption' ||
    (role === 'text' &&
      /^\s*(?:fig(?:ure)?|picture|photo|चित्र|आकृति|छायाचित्र)\.?\s*\p{Nd}/iu.test(textOf(content)))
  )
}

function toParagraph(piece: Paragraph, context: BlockContext): RootContent[] {
  if (piece.role === 'rule') return [{ type: 'thematicBreak' }]
  if (piece.role === 'code') return [{ type: 'code', value: textOf(piece.content) }]
  if (isHeading(piece)) {
    const plain = piece.content.map((part) => (part.kind === 'text' ? { ...part, marks: {} } : part))
    const children = toPhrasing(plain, context)
    if (children.length === 0) return []
    return [{ type: 'heading', depth: piece.level as 3 | 4 | 5 | 6, children }]
  }
  return splitAtPictures(piece.content).flatMap((part): RootContent[] => {
    if (!Array.isArray(part)) return [toFigure(part, undefined, context)]
    const children = toPhrasing(part, context)
    return children.length === 0 ? [] : [{ type: 'paragraph', children }]
  })
}

/** A picture in the midst of a paragraph stands between its parts. */
function splitAtPictures(content: readonly Inline[]): (Inline[] | PictureInline)[] {
  const parts: (Inline[] | PictureInline)[] = [[]]
  for (const part of content) {
    const last = parts.at(-1)
    if (isPicture(part)) parts.push(part, [])
    else if (Array.isArray(last)) last.push(part)
  }
  return parts
}
