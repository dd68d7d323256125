/**
 * The text with dots in the place of what is no markup: metadata, code, notes and the values of attributes. All offsets
 * stay. It is near enough for finding mistakes that are looked at again, and takes one pass.
 */
export function maskOpaque(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const [start, end] of opaqueRanges(text)) {
    parts.push(text.slice(at, start), '.'.repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

type Range = readonly [start: number, end: number]

/** What can begin something opaque: a fence at the start of a line, backticks, a note, a value, an escape. */
const openings = /^[ \t>]*(?:`{3,}|~{3,})|`+|\{\/\*|=["']|\\</gm

function opaqueRanges(text: string): Range[] {
  const head = endOfFrontMatter(text)
  const ranges: Range[] = head === 0 ? [] : [[0, head]]
  // Notes that are never closed are not looked for again and again.
  const lastNote = text.lastIndexOf('*/}')
  const scan = new RegExp(openings)
  scan.lastIndex = head
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    if (match[0] === '{/*' && match.index > lastNote) continue
    const end = endOf(text, match.index, match[0])
    if (end === -1) continue
    ranges.push([match.index, end])
    scan.lastIndex = end
  }
  return ranges
}

function endOfFrontMatter(text: string): number {
  if (!text.startsWith('---\n')) return 0
  const close = text.indexOf('\n---', 3)
  return close === -1 ? 0 : close + 4
}

/** Offset behind the opaque stretch that an opening begins, or -1 if it is not closed. */
function endOf(text: string, start: number, opening: string): number {
  const from = start + opening.length
  if (opening === '\\<') return from
  if (opening === '{/*') return behind(text, '*/}', from, text.length)
  const block = endOfBlock(text, from)
  if (opening.startsWith('=')) return behind(text, opening.slice(1), from, block)
  const fence = /^[ \t>]*(`{3,}|~{3,})$/.exec(opening)?.[1]
  if (fence !== undefined && isLineStart(text, start)) return endOfFence(text, fence, from)
  return endOfCode(text, opening.trim(), from, block)
}

function behind(text: string, close: string, from: number, limit: number): number {
  const at = text.indexOf(close, from)
  return at === -1 || at >= limit ? -1 : at + close.length
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

function endOfBlock(text: string, from: number): number {
  const end = text.indexOf('\n\n', from)
  return end === -1 ? text.length : end
}

/** A fence that is not closed goes to the end of the text. */
function endOfFence(text: string, fence: string, from: number): number {
  const close = new RegExp(`^[ \\t>]*${fence}`, 'gm')
  close.lastIndex = text.indexOf('\n', from) + 1
  const match = close.lastIndex === 0 ? null : close.exec(text)
  return match ? match.index + match[0].length : text.length
}

/** The next run of as many backticks in the same block. */
function endOfCode(text: string, ticks: string, from: number, limit: number): number {
  const runs = /`+/g
  runs.lastIndex = from
  for (let run = runs.exec(text); run && run.index < limit; run = runs.exec(text)) {
    if (run[0].length === ticks.length) return run.index + ticks.length
  }
  return -1
}
