import { languages } from '@paath/languages'
import { serializeTagged } from '../exchange/brackets.ts'
import { parseTagged } from '../tagged/tagged-text.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'
import type { Capabilities } from './translator.ts'

/** Write the text of a unit in the markup of a translator. */
export function protectTags(text: string, markup: Capabilities['markup']): string {
  const toMarkup = markup === 'html' ? toHtml : toToken
  return parseTagged(text).map(toMarkup).join('')
}

/** Read what a translator gave back, also where it changed case, digits and spaces of the marks. */
export function restoreTags(answer: string, markup: Capabilities['markup']): string {
  return serializeTagged(markup === 'html' ? fromHtml(answer) : fromTokens(answer))
    .replace(/\s+/gu, ' ')
    .trim()
}

function toHtml(part: TaggedPart): string {
  if (part.type === 'text')
    return part.value.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;')
  if (part.type === 'close') return '</g>'
  return part.type === 'open' ? `<g id="${part.number}">` : `<x id="${part.number}"/>`
}

const htmlTag = /<\s*(\/?)\s*([gx])(?:\s+id\s*=\s*["'“”]?\s*(\p{Nd}+)\s*["'“”]?)?\s*\/?\s*>/giu

function fromHtml(answer: string): TaggedPart[] {
  const open: number[] = []
  return split(answer, htmlTag, (slash, name, digits) => {
    const number = toNumber(digits)
    if (slash === '/') return { type: 'close', number: open.pop() ?? 0 }
    if (name.toLowerCase() === 'x') return { type: 'void', number }
    open.push(number)
    return { type: 'open', number }
  }).map((part) => (part.type === 'text' ? { ...part, value: withoutEntities(part.value) } : part))
}

function toToken(part: TaggedPart): string {
  if (part.type === 'text') return part.value
  return ` [${part.type === 'close' ? '/' : ''}${part.type === 'void' ? 'V' : 'P'}${part.number}] `
}

const token = /\s*[[［【]\s*([/／]?)\s*([VP])\s*(\p{Nd}+)\s*[\]］】]\s*/giu

function fromTokens(answer: string): TaggedPart[] {
  const parts = split(answer, token, (slash, name, digits): TaggedPart => {
    const number = toNumber(digits)
    if (name.toUpperCase() === 'V') return { type: 'void', number }
    return { type: slash === '' ? 'open' : 'close', number }
  })
  return parts.flatMap((part, index) => withSpaces(part, parts[index + 1]))
}

// The token had a space on each side: it stays before what opens and behind what closes.
function withSpaces(part: TaggedPart, next: TaggedPart | undefined): TaggedPart[] {
  const space: TaggedPart = { type: 'text', value: ' ' }
  if (part.type === 'text' && (next?.type === 'open' || next?.type === 'void')) return [part, space]
  const ends = part.type === 'close' || part.type === 'void'
  const isWord = next?.type === 'text' && /^[\p{L}\p{N}(]/u.test(next.value)
  return ends && isWord ? [part, space] : [part]
}

function split(
  text: string,
  pattern: RegExp,
  toTag: (slash: string, name: string, digits: string) => TaggedPart,
): TaggedPart[] {
  const parts: TaggedPart[] = []
  let at = 0
  for (const found of text.matchAll(pattern)) {
    if (found.index > at) parts.push({ type: 'text', value: text.slice(at, found.index) })
    parts.push(toTag(found[1] ?? '', found[2] ?? '', found[3] ?? ''))
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ type: 'text', value: text.slice(at) })
  return parts
}

const digitValues: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ nativeDigits }) =>
    Array.from(nativeDigits, (digit, value) => [digit, value] as const),
  ),
)

function toNumber(digits: string): number {
  return Number(Array.from(digits, (digit) => digitValues.get(digit) ?? digit).join('')) || 0
}

function withoutEntities(text: string): string {
  const known: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#39': "'",
    nbsp: ' ',
  }
  return text.replace(/&(lt|gt|amp|quot|#39|nbsp);/g, (whole, name: string) => known[name] ?? whole)
}
