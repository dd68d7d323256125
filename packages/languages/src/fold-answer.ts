/**
 * Fold a typed answer, so that equal answers become equal texts. Folding twice changes nothing more.
 *
 * @param text What the learner typed, or an accepted answer.
 * @param folding The map of the language: longer keys win, and it is applied until nothing changes.
 */
export function foldAnswer(text: string, folding: Readonly<Record<string, string>>): string {
  const keys = Object.keys(folding).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(keys.map(escapePattern).join('|'), 'gu')
  let folded = text
  let before: string
  do {
    before = folded
    const plain = folded.normalize('NFC').toLowerCase()
    folded = keys.length === 0 ? plain : plain.replace(pattern, (match) => folding[match] ?? match)
  } while (folded !== before)
  return folded.replace(/\s+/gu, ' ').trim()
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
