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
