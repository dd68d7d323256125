/** The sentences of a text. An end is a full stop, a danda, a question or exclamation mark before a space. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?।॥۔])["”’)]?\s+/).filter((sentence) => sentence !== '')
}

/** How many sentences a text has, without cutting it. */
export function countSentences(text: string): number {
  let count = 0
  let lastEnd = -1
  // By code and not by pattern: this runs over every sign of every course.
  for (let at = 0; at < text.length; at++) {
    if (!isEnd(text.charCodeAt(at))) continue
    const after = closing.has(text[at + 1] ?? '') ? at + 2 : at + 1
    if (after < text.length && text[after] !== ' ') continue
    count++
    lastEnd = after
  }
  return text.slice(Math.max(0, lastEnd)).trim() === '' ? count : count + 1
}

/** `.`, `!`, `?`, the dandas and the Arabic full stop. */
function isEnd(code: number): boolean {
  if (code < 0x6d4) return code === 0x2e || code === 0x21 || code === 0x3f
  return code === 0x964 || code === 0x965 || code === 0x6d4
}

const closing: ReadonlySet<string> = new Set('"”’)')
