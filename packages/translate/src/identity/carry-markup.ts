import { checkTags } from '../tagged/check-tags.ts'
import { escapeTagged, parseTagged } from '../tagged/tagged-text.ts'
import type { TaggedPart } from '../tagged/tagged-text.ts'

/**
 * Take a translation along when only the tags of its source changed.
 *
 * A tag that went is taken out. One that came is put around its words where the translation has the same words once, such
 * as a number or a name.
 *
 * @returns undefined where a person has to decide.
 */
export function carryMarkup(before: string, after: string, target: string): string | undefined {
  const [old, now] = [spansOf(before), spansOf(after)]
  const numbers = new Map<number, number>()
  const added: Span[] = []
  for (const span of now) {
    const match = old.find((other) => !numbers.has(other.number) && isSameSpan(other, span))
    if (match) numbers.set(match.number, span.number)
    else added.push(span)
  }
  let carried: string | undefined = renumber(target, numbers)
  for (const span of added) carried = carried === undefined ? undefined : wrap(carried, span)
  return carried !== undefined && checkTags(after, carried).length === 0 ? carried : undefined
}

interface Span {
  readonly number: number
  readonly isPair: boolean
  /** Words inside of a pair. */
  readonly words: string
  /** Words before it. */
  readonly at: number
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.isPair === b.isPair && a.words === b.words && a.at === b.at
}

function spansOf(text: string): Span[] {
  const spans: Span[] = []
  const open: { number: number; at: number }[] = []
  let words = ''
  for (const part of parseTagged(text)) {
    if (part.type === 'text') words += part.value
    else if (part.type === 'void')
      spans.push({ number: part.number, isPair: false, words: '', at: words.length })
    else if (part.type === 'open') open.push({ number: part.number, at: words.length })
    else {
      const begun = open.pop()
      if (begun) spans.push({ ...begun, isPair: true, words: words.slice(begun.at) })
    }
  }
  return spans
}

function renumber(target: string, numbers: ReadonlyMap<number, number>): string {
  return parseTagged(target)
    .map((part) => {
      if (part.type === 'text') return escapeTagged(part.value)
      const number = numbers.get(part.number)
      return number === undefined ? '' : tagText(part, number)
    })
    .join('')
}

function tagText({ type }: TaggedPart, number: number): string {
  if (type === 'void') return `<${number}/>`
  return type === 'close' ? `</${number}>` : `<${number}>`
}

function wrap(target: string, { number, isPair, words }: Span): string | undefined {
  const inner = escapeTagged(words.trim())
  if (!isPair || inner === '' || target.split(inner).length !== 2) return undefined
  return target.replace(inner, () => `<${number}>${inner}</${number}>`)
}
