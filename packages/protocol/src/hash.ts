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
  const hash = hash16(text.normalize('NFC').replace(/\s+/g, ' ').trim())
  const byte = (hash >>> 8) ^ (hash & 0xff)
  return (byte >>> 4) ^ (byte & 0xf)
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  return hash >>> 0
}
