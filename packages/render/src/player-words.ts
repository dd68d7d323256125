import { missingPlayerStrings, playerKeys, playerText } from '@paath/languages'
import type { PlayerKey } from '@paath/languages'

/** A text of the player with the language it is in, where that is not the language of the page. */
export interface PlayerWords {
  readonly text: string
  readonly lang: string | undefined
}

/** The language that stands in for a missing player string; undefined if the page's own language has it. */
export function textLanguage(tag: string, key: PlayerKey): string | undefined {
  return missingPlayerStrings(tag).includes(key) ? 'en' : undefined
}

/** Every player string, for the templates. */
export function allPlayerWords(tag: string): Readonly<Record<string, PlayerWords>> {
  const missing = new Set(missingPlayerStrings(tag))
  return Object.fromEntries(
    playerKeys.map((key) => [key, { text: playerText(tag, key), lang: missing.has(key) ? 'en' : undefined }]),
  )
}

/** One player string with its values filled in, for the templates. */
export function playerWords(
  tag: string,
  key: PlayerKey,
  ...values: readonly (string | number)[]
): PlayerWords {
  return { text: playerText(tag, key, ...values), lang: textLanguage(tag, key) }
}
