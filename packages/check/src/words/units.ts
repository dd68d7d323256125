/** The UTF-16 units of a text as numbers: the engine takes several times as long to read them one by one from a string. */

/** The part of Node's `Buffer` that writes all units of a text at once. */
interface UnitMemory {
  /** @returns How many bytes were written. */
  write(text: string, encoding: 'utf16le'): number
}

/** Where there is none, units are copied one by one. */
const { Buffer } = globalThis as { Buffer?: { from(memory: ArrayBufferLike): UnitMemory } }

/** As nearly everywhere: numbers have their lowest byte first. */
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Room for a text, and for the zero behind it. */
let units = new Uint16Array(1 << 15)
let memory = memoryOf(units)

/** How many units the text has whose units were asked for last: its `length`, which the engine looks up for each kind of string. */
export let unitCount = 0

/**
 * The units of a text, and a zero behind the last one.
 *
 * @returns An array with room for more, which the next call fills anew.
 */
export function unitsOf(text: string): Uint16Array {
  unitCount = write(text)
  // Whether it had room is asked after: the length of a text has to be looked up for each kind of string.
  if (unitCount === units.length) {
    makeRoom(2 * text.length)
    unitCount = write(text)
  }
  units[unitCount] = 0
  return units
}

/** @returns How many units of the text there was room for. */
function write(text: string): number {
  return memory ? memory.write(text, 'utf16le') >> 1 : copy(text)
}

function memoryOf({ buffer }: Uint16Array): UnitMemory | undefined {
  return isLittleEndian ? Buffer?.from(buffer) : undefined
}

function makeRoom(length: number): void {
  units = new Uint16Array(length + 1)
  memory = memoryOf(units)
}

function copy(text: string): number {
  const length = Math.min(text.length, units.length)
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at)
  return length
}
