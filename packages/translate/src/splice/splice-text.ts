import { readLiteral } from '@paath/model'
import { escapeTagged, toWords } from '../tagged/tagged-text.ts'
import type { Slot, SourceDocument } from '../units/slot.ts'
import { escapeAttribute, escapeHeadingEnd, escapeLineStart } from './escape-markdown.ts'
import { writeInline } from './write-inline.ts'

/** What becomes of a slot: its text in the other language, or undefined to leave the source as it is. */
export type TargetOf = (slot: Slot) => string | undefined

/** How to put translations into a text. */
export interface SpliceOptions {
  readonly target: TargetOf
  /** Language of the source, for blocks that stay in it among translated ones. Default: they are not marked. */
  readonly markSource?: SourceMark
  /** Slots whose bold and italic words are written as HTML in any case. Default: none. */
  readonly asHtml?: ReadonlySet<Slot>
}

/** How a page says that some words are in the language of the source. */
export interface SourceMark {
  /** BCP 47. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** A text with translations in it. */
export interface Spliced {
  readonly text: string
  /** Where each slot stands now, in order. Slots inside of others are not listed. */
  readonly ranges: readonly { readonly slot: Slot; readonly start: number; readonly end: number }[]
}

/**
 * Put translations into a text at the places of its slots. Every other byte stays.
 *
 * @param slots Those of this text, in document order.
 */
export function spliceText(
  text: string,
  slots: readonly Slot[],
  { target, asHtml, markSource }: SpliceOptions,
): Spliced {
  const sorted = [...slots].sort((a, b) => a.start - b.start || b.end - a.end)

  const write = (
    start: number,
    end: number,
    from: readonly Slot[],
    ranges?: Spliced['ranges'][number][],
  ): string => {
    let written = ''
    let done = start
    for (let index = 0; index < from.length; index++) {
      const slot = from[index] as Slot
      if (slot.start < done) continue
      const inside = startingBefore(slot.end, from, index + 1)
      written += text.slice(done, slot.start)
      const piece = writeSlot(slot, inside)
      ranges?.push({ slot, start: written.length, end: written.length + piece.length })
      written += piece
      done = slot.end
    }
    return written + text.slice(done, end)
  }

  const within = (range: readonly [number, number], from: readonly Slot[]): string => {
    const [start, end] = range
    const inside = from.filter((slot) => slot.start >= start && slot.end <= end)
    return inside.length === 0 ? text.slice(start, end) : write(start, end, inside)
  }

  const writeSlot = (slot: Slot, inside: readonly Slot[]): string => {
    const raw = text.slice(slot.start, slot.end)
    if (slot.form === 'answer') return writeAnswers(raw, [slot, ...inside], target)
    const words = target(slot)
    if (words === undefined) return inSource(within([slot.start, slot.end], inside), slot, markSource)
    return writeWords(words.trim(), {
      slot,
      raw,
      asHtml: asHtml?.has(slot) === true,
      within: (range) => within(range, inside),
    })
  }

  const ranges: Spliced['ranges'][number][] = []
  return { text: write(0, text.length, sorted, ranges), ranges }
}

/** The slots from an index on that begin before an offset. They are sorted: most texts have none inside. */
function startingBefore(end: number, slots: readonly Slot[], from: number): readonly Slot[] {
  let to = from
  while ((slots[to]?.start ?? end) < end) to++
  return slots.slice(from, to)
}

/** Put translations into every file of a document: the texts by path. */
export function spliceDocument(
  { slots, texts }: SourceDocument,
  options: SpliceOptions,
): Map<string, Spliced> {
  return new Map(
    [...texts].map(([file, text]) => {
      const own = slots.filter((slot) => slot.file === file)
      return [file, spliceText(text, own, options)]
    }),
  )
}

/** Words that stay as they are. On a page in another language a screen reader must be told. */
function inSource(raw: string, { form }: Slot, mark: SourceMark | undefined): string {
  if (!mark || (form !== 'paragraph' && form !== 'heading' && form !== 'cell')) return raw
  return `<span lang="${mark.language}" dir="${mark.direction}">${raw}</span>`
}

interface WordsContext {
  readonly slot: Slot
  /** What stands in the source. */
  readonly raw: string
  readonly asHtml: boolean
  readonly within: (range: readonly [number, number]) => string
}

function writeWords(words: string, { slot, raw, asHtml, within }: WordsContext): string {
  const { form, tags } = slot
  if (form === 'attribute' || form === 'link-title') return `"${escapeAttribute(oneLine(toWords(words)))}"`
  if (form === 'picture-text') return oneLine(toWords(words)).replaceAll(/[\\[\]{}<*_`]/g, '\\$&')
  // A block text of YAML ends with its line.
  if (form === 'yaml') return JSON.stringify(toWords(words)) + (raw.endsWith('\n') ? '\n' : '')
  if (form === 'cue') return writeCue(words, slot, within)
  const inline = writeInline(oneLine(words), { tags, raw: within, asHtml, isInCell: form === 'cell' }).trim()
  if (form === 'heading') return escapeHeadingEnd(inline)
  return form === 'paragraph' ? escapeLineStart(inline) : inline
}

function oneLine(words: string): string {
  return words.includes('\n') ? words.replaceAll(/\s*\n\s*/g, ' ') : words
}

/** A cue takes entities as a unit does; only the tags are its own. */
function writeCue(words: string, { tags }: Slot, within: WordsContext['within']): string {
  return oneLine(words).replaceAll(/<(\/?)(\d+)\/?>/g, (_, slash: string, number: string) => {
    const tag = tags[Number(number) - 1]
    return tag ? within(slash === '/' ? tag.close : tag.open) : ''
  })
}

/** All accepted answers of a blank. What is not translated stays accepted; a bar between words gives several. */
function writeAnswers(raw: string, slots: readonly Slot[], target: TargetOf): string {
  const words = slots.map((slot) => target(slot))
  if (words.every((one) => one === undefined)) return raw
  const bySource = new Map(slots.map((slot, index) => [slot.source, words[index]]))
  const answers = readAnswers(raw).flatMap((answer) => {
    const translated = bySource.get(escapeTagged(answer.replaceAll(/\s+/g, ' ').trim()).normalize('NFC'))
    return translated === undefined ? [answer] : splitAnswers(toWords(translated))
  })
  return `{${JSON.stringify([...new Set(answers)])}}`
}

function splitAnswers(words: string): string[] {
  return words
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function readAnswers(raw: string): string[] {
  const literal = /^\{([\s\S]*)\}$/.exec(raw.trim())?.[1]
  const value: unknown = literal === undefined ? undefined : readLiteral(literal)?.value
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
