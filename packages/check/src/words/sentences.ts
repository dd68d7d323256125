/** The sentences of a text. An end is a full stop, a danda, a question or exclamation mark before a space. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?।॥۔])["”’)]?\s+/).filter((sentence) => sentence !== '')
}

/** How many sentences a text has, without cutting it. */
export function countSentences(text: string): number {
  let count = 0
  let lastEnd = -1
  // Only the few signs that can end a sentence are looked at.
  for (const { index } of text.matchAll(ends)) {
    const after = closing.has(text[index + 1] ?? '') ? index + 2 : index + 1
    if (after < text.length && text[after] !== ' ') continue
    count++
    lastEnd = after
  }
  return text.slice(Math.max(0, lastEnd)).trim() === '' ? count : count + 1
}

const ends = /[.!?।॥۔]/g
const closing: ReadonlySet<string> = new Set('"”’)')
