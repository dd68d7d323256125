/** What UTF-16 units are to words. Tables and no patterns: they are asked for every letter of every course. */

/** Kinds of units. A `join` belongs to a word where it stands between letters; a `stop` ends a sentence before a space. */
export const letter = 1
export const join = 2
export const stop = 3

export const curly = 0x2019

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

/** The small letter of each UTF-16 unit for which it is one unit, whatever stands around it; else 0. */
export const smallUnits: Uint16Array = createSmallUnits()

function createSmallUnits(): Uint16Array {
  const table = new Uint16Array(65_536)
  // English, and the scripts of India and Arabic, which have no capitals.
  for (let unit = 1; unit < 0x80; unit++) table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  for (let unit = 0x0600; unit < 0x0e00; unit++) table[unit] = unit
  for (const sign of '\u200c\u200d') table[sign.charCodeAt(0)] = sign.charCodeAt(0)
  table[curly] = "'".charCodeAt(0)
  return table
}

/** What each UTF-16 unit is to a word. */
export const kinds: Uint8Array = createKinds()

// Letters, marks and digits of the scripts of India, of Latin, Greek, Cyrillic and Arabic, without dandas. Zero-width joiners are part
// of words in Indic scripts.
function createKinds(): Uint8Array {
  const table = new Uint8Array(65_536)
  for (const [first = 0, last = 0] of letters) table.fill(letter, first, last + 1)
  for (const sign of "'’\u200c\u200d-") table[sign.charCodeAt(0)] = join
  for (const sign of '.!?।॥۔') table[sign.charCodeAt(0)] = stop
  return table
}
