/** The sentences of a text. An end is a full stop, a danda, a question or exclamation mark before a space. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  // A pattern that begins with the sign is found at once; one that looks behind is tried at every letter.
  for (const { index, 0: end } of text.matchAll(/[.!?।॥۔]["”’)]?\s+/g)) {
    sentences.push(text.slice(start, index + 1))
    start = index + end.length
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}

/** How many sentences a text has, without cutting it. */
export function countSentences(text: string): number {
  let count = 0
  let lastEnd = -1
  ends.lastIndex = 0
  while (ends.test(text)) {
    const next = ends.lastIndex
    const after = closing.has(text[next] ?? '') ? next + 1 : next
    if (after < text.length && text[after] !== ' ') continue
    count++
    lastEnd = after
  }
  return text.slice(Math.max(0, lastEnd)).trim() === '' ? count : count + 1
}

const ends = /[.!?।॥۔]/g
const closing: ReadonlySet<string> = new Set('"”’)')
