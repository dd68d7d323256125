import { missingPlayerStrings, playerKeys, playerText } from '@paath/languages'
import type { PlayerKey } from '@paath/languages'

/** A text of the player with the language it is in, where that is not the language of the page. */
export interface Words {
  readonly text: string
  readonly lang: string | undefined
}

/** What the player says in one language. */
export interface PlayerWords {
  /** Every text, for the templates. */
  readonly all: Readonly<Record<PlayerKey, Words>>
  /** One text with its values filled in. */
  say(key: PlayerKey, ...values: readonly (string | number)[]): Words
}

/** Collect the player's texts in a language. Where it has none, English stands in and says so. */
export function playerWordsIn(tag: string): PlayerWords {
  const missing = new Set(missingPlayerStrings(tag))
  const entries = playerKeys.map((key): [PlayerKey, Words] => [
    key,
    { text: playerText(tag, key), lang: missing.has(key) ? 'en' : undefined },
  ])
  const all = Object.fromEntries(entries) as Record<PlayerKey, Words>
  return {
    all,
    say(key, ...values) {
      if (values.length === 0) return all[key]
      const fill = (placeholder: string, index: string): string =>
        String(values[Number(index)] ?? placeholder)
      return { text: all[key].text.replace(/\{(\d)\}/g, fill), lang: all[key].lang }
    },
  }
}
