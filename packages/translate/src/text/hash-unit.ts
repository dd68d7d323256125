/**
 * Hash a text to eight characters of base32, the same in every version of the tool. It is a name, not a seal: it tells the
 * texts of one course apart and notices that one was edited.
 */
export function hashUnit(text: string): string {
  // Two 32-bit mixes side by side: sums of 64 bits are slow in JavaScript, and a module has hundreds of texts.
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13)
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d)
  high = Math.imul(high ^ (low >>> 12), 0x297a2d39)
  const bits = [
    low >>> 27,
    low >>> 22,
    low >>> 17,
    low >>> 12,
    high >>> 27,
    high >>> 22,
    high >>> 17,
    high >>> 12,
  ]
  return bits.map((five) => alphabet[five & 31]).join('')
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
