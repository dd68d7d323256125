/**
 * The two short hashes that let a kept state name screens, questions and options.
 *
 * Both are FNV-1a with 32 bits over the UTF-16 code units of the text (low byte, then high byte), folded by XOR.
 */

/**
 * Hash an id to 16 bits: FNV-1a, upper half XOR lower half.
 *
 * The state names every screen, question and checklist by it, so ids of one module must not collide
 * (`findStateFaults`).
 */
export function hash16(text: string): number {
  const hash = fnv1a(text)
  return (hash >>> 16) ^ (hash & 0xffff)
}

/**
 * Hash the text of an option to 4 bits: the 16-bit hash of the text in NFC, with runs of white space as one space,
 * folded twice more.
 */
export function hash4(text: string): number {
  const hash = hash16(
    text
      .normalize('NFC')
      .replace(/[^\S ]\s*| \s+/g, ' ')
      .trim(),
  )
  const byte = (hash >>> 8) ^ (hash & 0xff)
  return (byte >>> 4) ^ (byte & 0xf)
}

/** A number from 0 to 2³² - 1 by which names are put into an order that looks like chance: FNV-1a, stirred. */
export function rankOf(text: string): number {
  let hash = fnv1a(text)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function fnv1a(text: string): number {
  const { length } = text
  let hash = 0x811c9dc5
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}
