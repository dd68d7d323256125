import { languageOf } from './language-of.ts'
import { bengali } from './player/bn.ts'
import { english } from './player/en.ts'
import { hindi } from './player/hi.ts'
import { marathi } from './player/mr.ts'
import { odia } from './player/or.ts'
import { tamil } from './player/ta.ts'
import { urdu } from './player/ur.ts'
import { playerKeys } from './player-keys.ts'
import type { PlayerKey, PlayerStrings } from './player-keys.ts'

/** The player strings of every language that has any, English first. */
export const playerStrings: readonly PlayerStrings[] = [english, hindi, bengali, marathi, odia, tamil, urdu]

const byTag: ReadonlyMap<string, PlayerStrings> = new Map(
  playerStrings.map((strings) => [strings.tag, strings]),
)

/**
 * What the player says in a language, in English where the language has no text yet.
 *
 * @param tag BCP 47.
 * @param values Fill `{0}`, `{1}` and so on.
 */
export function playerText(tag: string, key: PlayerKey, ...values: readonly (string | number)[]): string {
  const text = stringsOf(tag)?.texts[key] ?? english.texts[key] ?? key
  return text.replace(/\{(\d)\}/gu, (placeholder, index: string) => {
    return String(values[Number(index)] ?? placeholder)
  })
}

/** Keys for which a language has no text of its own, in the order of `playerKeys`. */
export function missingPlayerStrings(tag: string): readonly PlayerKey[] {
  const strings = stringsOf(tag)
  return (strings && missing.get(strings)) ?? playerKeys
}

// The strings never change, and every check of a course asks.
const missing: ReadonlyMap<PlayerStrings, readonly PlayerKey[]> = new Map(
  playerStrings.map((strings) => [strings, playerKeys.filter((key) => strings.texts[key] === undefined)]),
)

function stringsOf(tag: string): PlayerStrings | undefined {
  const language = languageOf(tag)
  return language && byTag.get(language.tag)
}
