/** The UTF-16 units of a text as numbers: the engine takes several times as long to read them one by one from a string. */

const encoder = new TextEncoder()

/** Room for a text, as bytes and as units: a sign takes at least as many bytes as units. */
let bytes = new Uint8Array(1 << 15)
let units = new Uint16Array(bytes.length)
/** The same bytes four at a time, and the same units two at a time. */
let fours = new Uint32Array(bytes.buffer)
let pairs = new Uint32Array(units.buffer)

/** How many units the text has whose units were asked for last: its `length`, which the engine looks up for each kind of string. */
export let unitCount = 0

/**
 * The units of a text, and a zero behind the last one.
 *
 * @returns An array with room for more, which the next call fills anew. Halves of pairs may be other units that are no letters.
 */
export function unitsOf(text: string): Uint16Array {
  let { read, written } = encoder.encodeInto(text, bytes)
  if (written > bytes.length - mostBytes) {
    // There may have been no room for the next sign.
    makeRoom(2 * mostBytes * (text.length + 1))
    ;({ read, written } = encoder.encodeInto(text, bytes))
  }
  unitCount = written === read && isLittleEndian ? widen(written) : decode(written)
  units[unitCount] = 0
  return units
}

/** Of one sign. */
const mostBytes = 4

/** @param length A multiple of four. */
function makeRoom(length: number): void {
  bytes = new Uint8Array(length)
  units = new Uint16Array(length)
  fours = new Uint32Array(bytes.buffer)
  pairs = new Uint32Array(units.buffer)
}

/** As nearly everywhere: the first of four bytes is the lowest of the number they make. */
const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/** Texts of English alone have a unit a byte. Four at a time, which takes half as long as one by one. */
function widen(count: number): number {
  const [from, to] = [fours, pairs]
  for (let at = 0; at < count; at += 4) {
    const four = from[at >> 2] ?? 0
    to[at >> 1] = (four & 0xff) | ((four & 0xff00) << 8)
    to[(at >> 1) + 1] = ((four >>> 16) & 0xff) | ((four >>> 8) & 0xff0000)
  }
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
