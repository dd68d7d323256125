import { languages } from '@paath/languages'
import { escapeTagged, parseTagged } from '../tagged/tagged-text.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'

/** Write parts as the text of a unit. */
export function serializeTagged(parts: readonly TaggedPart[]): string {
  return parts.map((part) => (part.type === 'text' ? escapeTagged(part.value) : toTag(part))).join('')
}

function toTag({ type, number }: Exclude<TaggedPart, { type: 'text' }>): string {
  return { open: `<${number}>`, close: `</${number}>`, void: `<${number}/>` }[type]
}

/** Write the text of a unit for people: `⟦1⟧…⟦/1⟧` for a pair, `⟦2⟧` for a void tag, `<` and `&` as they are. */
export function toBrackets(text: string): string {
  return parseTagged(text)
    .map((part) =>
      part.type === 'text'
        ? part.value.replaceAll('⟦', '⟦⟦')
        : `⟦${part.type === 'close' ? '/' : ''}${part.number}⟧`,
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
  const parts: TaggedPart[] = []
  let at = 0
  for (const found of text.matchAll(bracketTag)) {
    if (found.index > at) parts.push({ type: 'text', value: text.slice(at, found.index) })
    parts.push(found[2] === undefined ? { type: 'text', value: '⟦' } : toPart(found[1] ?? '', found[2]))
    at = found.index + found[0].length
  }
  parts.push({ type: 'text', value: text.slice(at) })
  return serializeTagged(withVoids(parts))
}

function toPart(slash: string, digits: string): TaggedPart {
  return { type: slash === '' ? 'open' : 'close', number: Number(toLatinDigits(digits)) }
}

function withVoids(parts: readonly TaggedPart[]): TaggedPart[] {
  const closed = new Set(parts.flatMap((part) => (part.type === 'close' ? [part.number] : [])))
  return parts.map((part) =>
    part.type === 'open' && !closed.has(part.number) ? { type: 'void', number: part.number } : part,
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
