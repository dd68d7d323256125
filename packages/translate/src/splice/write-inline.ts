import type { SlotTag } from '../units/slot.ts'
import { parseTagged } from '../tagged/tagged-text.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { canClose, canOpen } from './flanking.ts'

/** What writing the inside of a block needs. */
export interface InlineContext {
  readonly tags: readonly SlotTag[]
  /** What stands in the source between two offsets, with its own translations. */
  readonly raw: (range: readonly [number, number]) => string
  readonly isInCell: boolean
  /** Write bold, italic and struck-out words as tags of HTML in any case. */
  readonly asHtml: boolean
}

/**
 * A translation as Markdown.
 *
 * Bold and italic keep their marks where Markdown reads them. Where it would not, because an ending is glued to a bracket
 * or quote as in `**(आरटीआई)**ला`, they become `<strong>` and `<em>`.
 */
export function writeInline(target: string, context: InlineContext): string {
  const pieces = withoutInnerSpaces(parseTagged(target), context.tags).map((part) => toPiece(part, context))
  while (turnToHtml(pieces));
  return pieces.map(({ text }) => text).join('')
}

/** One part as it will be written. */
interface Piece {
  text: string
  readonly part: TaggedPart
  readonly html: string | undefined
  isHtml: boolean
}

function toPiece(part: TaggedPart, { tags, raw, isInCell, asHtml }: InlineContext): Piece {
  if (part.type === 'text')
    return { text: escapeMarkdown(part.value, isInCell), part, html: undefined, isHtml: false }
  const tag = tags[part.number - 1]
  if (!tag) return { text: '', part, html: undefined, isHtml: false }
  const isHtml = asHtml && tag.html !== undefined
  const text = raw(part.type === 'close' ? tag.close : tag.open)
  return { text: isHtml ? htmlOf(part, tag.html) : text, part, html: tag.html, isHtml }
}

function htmlOf({ type }: TaggedPart, name: string | undefined): string {
  return type === 'close' ? `</${name}>` : `<${name}>`
}

/** Find a pair that Markdown would not read, and write it as HTML. Its neighbours have other neighbours then. */
function turnToHtml(pieces: Piece[]): boolean {
  for (const [index, piece] of pieces.entries()) {
    if (piece.html === undefined || piece.isHtml || piece.part.type === 'text') continue
    const before = lastOf(pieces, index)
    const after = firstOf(pieces, index)
    const marker = piece.text[0] ?? '*'
    const isFine =
      piece.part.type === 'close' ? canClose(before, after, marker) : canOpen(before, after, marker)
    if (isFine) continue
    const { number } = piece.part
    for (const one of pieces) {
      if (one.part.type === 'text' || one.part.number !== number) continue
      one.text = htmlOf(one.part, one.html)
      one.isHtml = true
    }
    return true
  }
  return false
}

function lastOf(pieces: readonly Piece[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const character = /.$/su.exec(pieces[at]?.text ?? '')?.[0]
    if (character !== undefined) return character
  }
  return ''
}

function firstOf(pieces: readonly Piece[], index: number): string {
  for (let at = index + 1; at < pieces.length; at++) {
    const [character] = pieces[at]?.text ?? ''
    if (character !== undefined) return character
  }
  return ''
}

function trimmed(text: string): { readonly left: string; readonly words: string; readonly right: string } {
  const words = text.trim()
  const left = text.slice(0, text.length - text.trimStart().length)
  return { left, words, right: text.slice(left.length + words.length) }
}

/** Spaces just inside of bold or italic words move out: Markdown wants the marks at the words. */
function withoutInnerSpaces(parts: readonly TaggedPart[], tags: readonly SlotTag[]): TaggedPart[] {
  const moved = [...parts]
  const isMark = (part: TaggedPart | undefined, type: 'open' | 'close'): boolean =>
    part?.type === type && tags[part.number - 1]?.html !== undefined
  for (let index = 0; index < moved.length; index++) {
    const part = moved[index]
    if (part?.type !== 'text') continue
    const { left, words, right } = trimmed(part.value)
    const opened = left !== '' && isMark(moved[index - 1], 'open')
    const closed = right !== '' && words !== '' && isMark(moved[index + 1], 'close')
    if (!opened && !closed) continue
    const [open, close] = [moved[index - 1], moved[index + 1]]
    const core: TaggedPart = { type: 'text', value: `${opened ? '' : left}${words}${closed ? '' : right}` }
    if (closed && close) moved.splice(index, 2, core, close, { type: 'text', value: right })
    else moved[index] = core
    if (opened && open) {
      moved.splice(index - 1, 1, { type: 'text', value: left }, open)
      index++
    }
  }
  return moved
}
