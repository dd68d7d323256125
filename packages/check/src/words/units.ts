/** The UTF-16 units of a text as numbers: the engine takes several times as long to read them one by one from a string. */

const encoder = new TextEncoder()
let units = new Uint16Array(1 << 13)
let bytes = new Uint8Array(3 * units.length)

/**
 * The units of a text, and a zero behind the last one.
 *
 * @returns An array with room for more, which the next call fills anew. Halves of pairs may be other units that are no letters.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (length >= units.length) {
    units = new Uint16Array(2 * length)
    bytes = new Uint8Array(3 * units.length)
  }
  const { written } = encoder.encodeInto(text, bytes)
  units[written === length ? widen(written) : decode(written)] = 0
  return units
}

/** Texts of English alone have a unit a byte. */
function widen(count: number): number {
  for (let at = 0; at < count; at++) units[at] = bytes[at] ?? 0
  return count
}

/** UTF-8 that was just written, so it has no mistakes. */
function decode(count: number): number {
  let end = 0
  for (let at = 0; at < count;) {
    const byte = bytes[at++] ?? 0
    if (byte < 0x80) {
      units[end++] = byte
      continue
    }
    const [second = 0, third = 0] = [bytes[at], bytes[at + 1]]
    if (byte < 0xe0) {
      units[end++] = ((byte & 0x1f) << 6) | (second & 0x3f)
      at += 1
    } else if (byte < 0xf0) {
      units[end++] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
      at += 2
    } else {
      const point =
        ((byte & 0x07) << 18) |
        ((second & 0x3f) << 12) |
        ((third & 0x3f) << 6) |
        ((bytes[at + 2] ?? 0) & 0x3f)
      units[end++] = 0xd7c0 + (point >> 10)
      units[end++] = 0xdc00 + (point & 0x3ff)
      at += 3
    }
  }
  return end
}
