import type { FoldingSettings } from './settings.ts'

/**
 * Bring a typed answer into the form in which answers are compared.
 *
 * NFC, lower case, then the characters that the module's languages treat as the same (digits, nukta, anusvara,
 * joiners), then single spaces. Two answers are equal when their folded forms are.
 */
export function foldAnswer(text: string, folding: FoldingSettings): string {
  let folded = ''
  for (const character of text.normalize('NFC').toLowerCase()) {
    const same = Object.prototype.hasOwnProperty.call(folding.map, character)
    folded += same ? folding.map[character] : character
  }
  return folded.normalize('NFC').replace(/\s+/g, ' ').trim()
}
