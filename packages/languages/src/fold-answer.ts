/**
 * Fold a typed answer, so that equal answers become equal texts. Folding twice changes nothing more.
 *
 * @param text What the learner typed, or an accepted answer.
 * @param folding The map of the language: longer keys win, and it is applied until nothing changes.
 */
export function foldAnswer(text: string, folding: Readonly<Record<string, string>>): string {
  const pattern = patternOf(folding)
  let folded = text
  let before: string
  do {
    before = folded
    const plain = folded.normalize('NFC').toLowerCase()
    folded = plain.replace(pattern, (match) => folding[match] ?? match)
  } while (folded !== before)
  return folded.replace(/\s+/gu, ' ').trim()
}

const patterns = new WeakMap<object, RegExp>()

function patternOf(folding: Readonly<Record<string, string>>): RegExp {
  const known = patterns.get(folding)
  if (known) return known
  const keys = Object.keys(folding).sort((a, b) => b.length - a.length)
  // No key: what is nowhere.
  const pattern = new RegExp(keys.map(escapePattern).join('|') || '[]', 'gu')
  patterns.set(folding, pattern)
  return pattern
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
