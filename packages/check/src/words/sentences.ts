/** The sentences of a text. An end is a full stop, a danda, a question or exclamation mark before a space. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?।॥۔])["”’)]?\s+/).filter((sentence) => sentence !== '')
}
