import { foldAnswer as fold } from '@paath/languages'
import type { FoldingSettings } from './settings.ts'

/**
 * Bring a typed answer into the form in which answers are compared, in the build and in the browser alike.
 *
 * NFC, lower case, then what the module's languages treat as the same (digits, nukta, anusvara, joiners), then single
 * spaces. Two answers are equal when their folded forms are.
 */
export function foldAnswer(text: string, folding: FoldingSettings): string {
  return fold(text, folding.map)
}
