import { textOf, textOfBlock } from './document.ts'
import type { Block, Paragraph } from './document.ts'
import type { Losses } from './losses.ts'
import type { QuestionBlock } from './questions/question.ts'

/** A block, or a question. */
export type Piece = Block | QuestionBlock

/** A module, before it is text. */
export interface ModuleDraft {
  readonly title: string
  /** What stands before the first screen. */
  readonly opening: readonly Piece[]
  readonly screens: readonly ScreenDraft[]
}

/** A screen, before it is text. */
export interface ScreenDraft {
  readonly title: string
  readonly pieces: readonly Piece[]
}

/** How a document is cut into modules. */
export type Split = 'one' | 'headings'

/** Words of a document from which on its main headings make modules of their own: more than ten minutes of reading. */
const wordsOfOneModule = 1200

/** Longest bold line that may be a heading, in letters. */
const longestHeading = 80

/**
 * Cut a document into modules and screens by its headings.
 *
 * The title, or a sole main heading, is the title of the module, and the next level starts screens. A long document with
 * several main headings that have headings below them becomes one module for each. `split` says it beforehand.
 *
 * @param name title of a document that has none
 */
export function toModules(
  pieces: readonly Piece[],
  { name, split, losses }: { name: string; split?: Split; losses: Losses },
): ModuleDraft[] {
  const all = hasHeadings(pieces) ? pieces : guessHeadings(pieces, losses)
  const levels = [...new Set(all.filter(isHeading).map(({ level }) => level))].sort((a, b) => a - b)
  const [top = 1, second] = levels
  const tops = all.filter((piece) => isHeading(piece) && piece.level === top)
  const isLong = countWords(all) > wordsOfOneModule
  if (tops.length > 1 && second !== undefined && (split ?? (isLong ? 'headings' : 'one')) === 'headings') {
    return cutModules(all, top, levels)
  }
  return [toModule(all, name, levels)]
}

/** Is this a heading? */
export function isHeading(piece: Piece): piece is Paragraph & { readonly role: 'heading' } {
  return piece.kind === 'paragraph' && piece.role === 'heading'
}

function hasHeadings(pieces: readonly Piece[]): boolean {
  return pieces.some(isHeading)
}

/** A document without a single heading has bold lines instead. */
function guessHeadings(pieces: readonly Piece[], losses: Losses): Piece[] {
  return pieces.map((piece) => {
    if (!looksLikeHeading(piece)) return piece
    losses.change('guessed-heading', textOfBlock(piece))
    return { ...piece, role: 'heading', level: 2 }
  })
}

function looksLikeHeading(piece: Piece): piece is Paragraph {
  if (piece.kind !== 'paragraph' || piece.role !== 'text' || piece.list) return false
  const text = textOf(piece.content).trim()
  if (text === '' || text.length > longestHeading || /[.!?।:;,]$/u.test(text)) return false
  return piece.content.every(
    (part) => part.kind === 'text' && (part.value.trim() === '' || part.marks.bold === true),
  )
}

function cutModules(pieces: readonly Piece[], top: number, levels: readonly number[]): ModuleDraft[] {
  const starts = pieces.flatMap((piece, index) => (isHeading(piece) && piece.level === top ? [index] : []))
  const deeper = levels.filter((level) => level > top)
  return starts.map((start, index) => {
    const inside = pieces.slice(start + 1, starts[index + 1])
    // What stands before the first heading opens the first module.
    const before = index === 0 ? pieces.slice(0, start) : []
    const heading = pieces[start]
    const title = heading && heading.kind === 'paragraph' ? titleOf(heading) : ''
    return cutScreens([...before.map(asText), ...inside], title, deeper)
  })
}

function toModule(pieces: readonly Piece[], name: string, levels: readonly number[]): ModuleDraft {
  const titleAt = pieces.findIndex((piece) => piece.kind === 'paragraph' && piece.role === 'title')
  const title = pieces[titleAt]
  if (title?.kind === 'paragraph') {
    return cutScreens(without(pieces, titleAt), titleOf(title), levels)
  }
  const [top] = levels
  const tops = pieces.filter((piece) => isHeading(piece) && piece.level === top)
  const [first] = pieces
  const [only] = tops
  if (tops.length === 1 && only === first && first?.kind === 'paragraph' && pieces.length > 1) {
    return cutScreens(pieces.slice(1), titleOf(first), levels.slice(1))
  }
  return cutScreens(pieces, name, levels)
}

function without(pieces: readonly Piece[], index: number): Piece[] {
  return [...pieces.slice(0, index), ...pieces.slice(index + 1)].map(asText)
}

function asText(piece: Piece): Piece {
  return piece.kind === 'paragraph' && piece.role === 'title' ? { ...piece, role: 'text' } : piece
}

function cutScreens(pieces: readonly Piece[], title: string, levels: readonly number[]): ModuleDraft {
  const [screenLevel] = levels
  // The first heading starts a screen whatever its level: nothing can stand below a heading that is not there.
  const firstHeading = pieces.findIndex(isHeading)
  const starts = pieces.flatMap((piece, index) =>
    isHeading(piece) && (piece.level === screenLevel || index === firstHeading) ? [index] : [],
  )
  const [first] = starts
  const opening = pieces.slice(0, first)
  // A module has at least one screen of its own.
  if (first === undefined) return { title, opening: [], screens: [{ title, pieces: opening }] }
  const screens = starts.map((start, index) => {
    const heading = pieces[start]
    return {
      title: heading?.kind === 'paragraph' ? titleOf(heading) : '',
      pieces: toDeeper(pieces.slice(start + 1, starts[index + 1]), levels),
    }
  })
  return { title, opening, screens }
}

/** Headings below that of a screen: no level is left out. */
function toDeeper(pieces: readonly Piece[], levels: readonly number[]): Piece[] {
  let above = 2
  return pieces.map((piece) => {
    if (!isHeading(piece)) return piece
    above = Math.min(2 + Math.max(levels.indexOf(piece.level), 1), above + 1, 6)
    return { ...piece, level: above }
  })
}

function titleOf({ content }: Paragraph): string {
  return textOf(content).normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}

/** How many words there are to read. */
export function countWords(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + textOfPiece(piece).split(/\s+/u).filter(Boolean).length, 0)
}

function textOfPiece(piece: Piece): string {
  if (piece.kind !== 'question') return textOfBlock(piece)
  const options = piece.options.map(({ content, feedback }) => `${textOf(content)} ${textOf(feedback)}`)
  return [...piece.stem.map(textOfBlock), ...options].join(' ')
}
