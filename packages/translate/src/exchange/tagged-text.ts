import { languages } from '@paath/languages'

/** A stretch of plain text, or one tag. */
export type Piece = string | Tag

/** One placeholder of a unit. */
export interface Tag {
  readonly form: 'open' | 'close' | 'void'
  readonly number: number
}

/** Split the text of a unit, `<1>…</1> <2/>`, into plain text and tags. */
export function parseTagged(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(/<(\/?)(\d{1,4})(\/?)>/g)) {
    if (found.index > at) pieces.push(unescape(text.slice(at, found.index)))
    pieces.push({ form: formOf(found[1], found[3]), number: Number(found[2]) })
    at = found.index + found[0].length
  }
  if (at < text.length) pieces.push(unescape(text.slice(at)))
  return pieces
}

/** Write pieces as the text of a unit. */
export function serializeTagged(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escape(piece) : toTag(piece))).join('')
}

function toTag({ form, number }: Tag): string {
  return { open: `<${number}>`, close: `</${number}>`, void: `<${number}/>` }[form]
}

/** The text without its tags. */
export function plainText(text: string): string {
  return parseTagged(text)
    .filter((piece) => typeof piece === 'string')
    .join('')
}

/** Write the text of a unit for people: `⟦1⟧…⟦/1⟧` for a pair, `⟦2⟧` for a void tag, `<` and `&` as they are. */
export function toBrackets(text: string): string {
  return parseTagged(text)
    .map((piece) =>
      typeof piece === 'string'
        ? piece.replaceAll('⟦', '⟦⟦')
        : `⟦${piece.form === 'close' ? '/' : ''}${piece.number}⟧`,
    )
    .join('')
}

const bracketTag = /⟦⟦(?!\s*[/\d])|(?:⟦|\[\[|〚|【)\s*([/／]?)\s*(\p{Nd}{1,4})\s*(?:⟧|\]\]|〛|】)/gu

/**
 * Read what people wrote between brackets: also `[[1]]`, with spaces inside, and with the digits of their language.
 *
 * A number that is closed somewhere is a pair, any other one is a void tag.
 */
export function fromBrackets(text: string): string {
  const pieces: Piece[] = []
  let at = 0
  for (const found of text.matchAll(bracketTag)) {
    if (found.index > at) pieces.push(text.slice(at, found.index))
    pieces.push(found[2] === undefined ? '⟦' : toPiece(found[1] ?? '', found[2]))
    at = found.index + found[0].length
  }
  pieces.push(text.slice(at))
  return serializeTagged(withVoids(pieces))
}

function toPiece(slash: string, digits: string): Tag {
  return { form: slash === '' ? 'open' : 'close', number: Number(toLatinDigits(digits)) }
}

function withVoids(pieces: readonly Piece[]): Piece[] {
  const closed = new Set(
    pieces.flatMap((piece) => (typeof piece !== 'string' && piece.form === 'close' ? [piece.number] : [])),
  )
  return pieces.map((piece) =>
    typeof piece !== 'string' && piece.form === 'open' && !closed.has(piece.number)
      ? { form: 'void', number: piece.number }
      : piece,
  )
}

const digitValues: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ nativeDigits }) =>
    Array.from(nativeDigits, (digit, value) => [digit, String(value)] as const),
  ),
)

function toLatinDigits(digits: string): string {
  return Array.from(digits, (digit) => digitValues.get(digit) ?? digit).join('')
}

/** Tags of a text in a form that does not depend on their order: equal texts have the same tags equally often. */
export function tagSignature(text: string): string {
  return parseTagged(text)
    .flatMap((piece) => (typeof piece === 'string' ? [] : [toTag(piece)]))
    .sort()
    .join(' ')
}

/** Do the pairs of a text close in the order in which they open? */
export function isNested(text: string): boolean {
  const open: number[] = []
  for (const piece of parseTagged(text)) {
    if (typeof piece === 'string' || piece.form === 'void') continue
    if (piece.form === 'open') open.push(piece.number)
    else if (open.pop() !== piece.number) return false
  }
  return open.length === 0
}

function formOf(before: string | undefined, after: string | undefined): Tag['form'] {
  if (before === '/') return 'close'
  return after === '/' ? 'void' : 'open'
}

function unescape(text: string): string {
  return text.replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '')
}

function escape(text: string): string {
  return text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}
