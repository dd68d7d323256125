/** What UTF-16 units are to words. Tables and no patterns: they are asked for every letter of every course. */

/** Kinds of units. A `join` belongs to a word where it stands between letters; a `stop` ends a sentence before a space. */
export const letter = 1
export const join = 2
export const stop = 3

export const curly = 0x2019
export const space = 0x20

/** Added to a capital of English, makes it the small letter. No other unit becomes one by it. */
export const toSmall = 0x20

/** Is a unit one of the small letters of English? */
export function isSmallLetter(unit: number): boolean {
  return (unit - 0x61) >>> 0 < 26
}

const letters: readonly (readonly [first: number, last: number])[] = [
  [0x0041, 0x005a],
  [0x0061, 0x007a],
  [0x0030, 0x0039],
  [0x00c0, 0x02af],
  [0x0300, 0x052f],
  [0x0600, 0x060b],
  [0x0610, 0x061a],
  [0x0620, 0x0669],
  [0x066e, 0x06d3],
  [0x06d5, 0x06ff],
  [0x0750, 0x077f],
  [0x0900, 0x0963],
  [0x0966, 0x0dff],
  [0x1c50, 0x1c7d],
  [0x1e00, 0x1fff],
  [0xabc0, 0xabed],
  [0xabf0, 0xabf9],
]

/** Set in a sign of English, and in what joins its letters. */
export const english = 0x40000

/**
 * What each UTF-16 unit is to a word: `english`, and its kind, above 16 bits for its small letter, which are zero where that is not one unit
 * or depends on what stands around it. One table, as every letter of every course is asked for all of it.
 */
export const signs: Int32Array = createSigns()

export function kindOf(sign: number): number {
  return (sign >> 16) & 3
}

export function smallOf(sign: number): number {
  return sign & 0xffff
}

function createSigns(): Int32Array {
  const table = new Int32Array(65_536)
  addKinds(table)
  // English, and the scripts of India and Arabic, which have no capitals.
  const add = (unit: number, what: number): number => (table[unit] = (table[unit] ?? 0) | what)
  for (let unit = 1; unit < 0x80; unit++) add(unit, String.fromCharCode(unit).toLowerCase().charCodeAt(0))
  for (let unit = 0x0600; unit < 0x0e00; unit++) add(unit, unit)
  for (const sign of '\u200c\u200d') add(sign.charCodeAt(0), sign.charCodeAt(0))
  add(curly, "'".charCodeAt(0))
  for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’-")
    add(sign.charCodeAt(0), english)
  return table
}

// Letters, marks and digits of the scripts of India, of Latin, Greek, Cyrillic and Arabic, without dandas. Zero-width joiners are part
// of words in Indic scripts.
function addKinds(table: Int32Array): void {
  for (const [first = 0, last = 0] of letters) table.fill(letter << 16, first, last + 1)
  for (const sign of "'’\u200c\u200d-") table[sign.charCodeAt(0)] = join << 16
  for (const sign of '.!?।॥۔') table[sign.charCodeAt(0)] = stop << 16
}
