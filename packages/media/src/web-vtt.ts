/**
 * Reads captions.
 *
 * @spec W3C WebVTT: The Web Video Text Tracks Format, file structure and cue timings
 */
import type { Point, Report, Span } from '@paath/diagnostics'

/** One caption. */
export interface Cue {
  readonly id?: string
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  /** Lines as they stand in the file, with their inline tags. */
  readonly text: string
  /** Where the text stands; empty if there is none. */
  readonly span: Span
}

/** The captions of a file, in its order, without those whose time cannot be read. */
export interface Captions {
  readonly cues: readonly Cue[]
}

/**
 * Read a WebVTT file.
 *
 * @param text Without a byte order mark.
 * @param file Name for places.
 * @param report Receives `media/vtt-*` codes.
 */
export function readWebVtt(text: string, file: string, report: Report): Captions {
  const [header, ...blocks] = toBlocks(text)
  if (!/^WEBVTT(?:[ \t]|$)/u.test(header?.[0]?.text ?? '')) report('media/vtt-header', { file }, { file })
  const cues: Cue[] = []
  for (const block of header?.[0] && isTimed(header) ? [header, ...blocks] : blocks) {
    const cue = readCue(block, file, report)
    if (cue) cues.push(cue)
  }
  if (cues.length === 0) report('media/vtt-no-cues', { file }, { file })
  for (const [index, cue] of cues.entries()) checkCue(cue, cues[index - 1], { file, report })
  return { cues }
}

/** One line of the file, without its line break. */
interface Line {
  readonly text: string
  readonly span: Span
}

/** Lines between empty lines. */
type Block = readonly Line[]

function toBlocks(text: string): Block[] {
  const blocks: Line[][] = []
  let block: Line[] = []
  let number = 0
  for (const { 0: whole, 1: content = '', index } of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)) {
    number += 1
    if (content.trim() === '') {
      if (block.length > 0) blocks.push(block)
      block = []
    } else block.push({ text: content, span: spanOf(content, number, index) })
    if (index + whole.length >= text.length) break
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

function spanOf(content: string, line: number, offset: number): Span {
  const point = (column: number): Point => ({ line, column: column + 1, offset: offset + column })
  return { start: point(0), end: point(content.length) }
}

function isTimed(block: Block): boolean {
  return block.some(({ text }) => text.includes('-->'))
}

function readCue(block: Block, file: string, report: Report): Cue | undefined {
  const at = block.findIndex(({ text }) => text.includes('-->'))
  const [first] = block
  if (first === undefined) return undefined
  if (at === -1) {
    if (!/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u.test(first.text)) reportTiming(first, file, report)
    return undefined
  }
  const timing = block[at] ?? first
  const times = timesOf(timing.text)
  if (!times || at > 1) {
    reportTiming(times ? first : timing, file, report)
    return undefined
  }
  const lines = block.slice(at + 1)
  const start = lines[0]?.span.start ?? timing.span.end
  const id = at === 1 ? first.text.trim() : undefined
  return {
    ...(id !== undefined && { id }),
    start: times.start,
    end: times.end,
    text: lines.map(({ text }) => text).join('\n'),
    span: { start, end: lines.at(-1)?.span.end ?? start },
  }
}

function reportTiming({ text, span }: Line, file: string, report: Report): void {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  report('media/vtt-timing', { text: shown }, { file, span })
}

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timingLine = new RegExp(String.raw`^\s*${time}[ \t]+-->[ \t]+${time}(?:[ \t]+\S.*)?\s*$`, 'u')

function timesOf(text: string): { start: number; end: number } | undefined {
  const parts = timingLine.exec(text)
  if (!parts) return undefined
  const numbers = parts.slice(1).map((part) => Number(part ?? 0))
  return { start: toMilliseconds(numbers.slice(0, 4)), end: toMilliseconds(numbers.slice(4)) }
}

function toMilliseconds([hours = 0, minutes = 0, seconds = 0, thousandths = 0]: readonly number[]): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
}

function checkCue(
  cue: Cue,
  previous: Cue | undefined,
  { file, report }: { readonly file: string; readonly report: Report },
): void {
  const place = { file, span: cue.span }
  if (cue.end <= cue.start) report('media/vtt-order', { reason: 'end-before-start' }, place)
  if (previous && cue.start < previous.start) report('media/vtt-order', { reason: 'before-previous' }, place)
  else if (previous && cue.start < previous.end) report('media/vtt-overlap', undefined, place)
  if (cue.text.replace(/<[^>]*>/gu, '').trim() === '') report('media/vtt-empty-cue', undefined, place)
}
