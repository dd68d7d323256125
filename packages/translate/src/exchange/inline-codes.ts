import type { XmlReadElement } from '@paath/xml'
import { serializeTagged } from './brackets.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'

/** A stretch of text, or one inline code with the id that the file gives it. */
export type Code = string | { readonly type: 'open' | 'close' | 'void'; readonly id: string }

const voidCodes = new Set(['x', 'ph', 'it', 'ut', 'hi'])
const opening = new Set(['bpt', 'bx'])
const closing = new Set(['ept', 'ex'])

/**
 * Read the inline codes of XLIFF 1.2 and of TMX. What stands inside a code is the markup of another program and is left
 * out; marks of a tool around words are looked through.
 */
export function readCodes(node: XmlReadElement): Code[] {
  return node.children.flatMap((child): Code[] => {
    if (typeof child === 'string') return [child]
    const { local, attributes } = child
    const id = attributes['i'] ?? attributes['rid'] ?? attributes['id'] ?? attributes['x'] ?? ''
    if (local === 'g') return [{ type: 'open', id }, ...readCodes(child), { type: 'close', id }]
    if (opening.has(local)) return [{ type: 'open', id }]
    if (closing.has(local)) return [{ type: 'close', id }]
    if (voidCodes.has(local)) return [{ type: 'void', id: attributes['id'] ?? attributes['x'] ?? id }]
    return readCodes(child)
  })
}

const writtenTag = /<(\/?)([a-z]{1,3})(\d+)(\/?)>/g

/** Find tags that a program wrote as text: `<g0>…</g0>`, `<x1/>`. */
export function splitWrittenTags(text: string): Code[] {
  const codes: Code[] = []
  let at = 0
  for (const found of text.matchAll(writtenTag)) {
    codes.push(text.slice(at, found.index))
    const id = `${found[2]}${found[3]}`
    codes.push({ type: found[1] === '/' ? 'close' : found[4] === '/' ? 'void' : 'open', id })
    at = found.index + found[0].length
  }
  return [...codes, text.slice(at)]
}

/**
 * Number the codes of a text and of its translation as a unit does: from 1, in the order of the source.
 *
 * Programs rename codes. What the translation has and the source has not gets a number that no unit has.
 */
export function renumber(
  source: readonly Code[],
  target: readonly Code[],
): { source: string; target: string } {
  const numbers = new Map<string, number>()
  for (const code of source) {
    if (typeof code !== 'string' && !numbers.has(code.id)) numbers.set(code.id, numbers.size + 1)
  }
  const toParts = (codes: readonly Code[]): TaggedPart[] =>
    codes.map((code) =>
      typeof code === 'string'
        ? { type: 'text', value: code }
        : { type: code.type, number: numbers.get(code.id) ?? strangeNumber(code.id, numbers.size) },
    )
  return { source: serializeTagged(toParts(source)), target: serializeTagged(toParts(target)) }
}

function strangeNumber(id: string, known: number): number {
  const number = Number(id)
  return Number.isInteger(number) && number > known && number < 900 ? number : 900 + known
}
