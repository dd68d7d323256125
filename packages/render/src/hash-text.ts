/**
 * Eight hexadecimal characters over a name and its bytes: two 32-bit FNV-1a hashes folded together. It tells editions
 * of a file apart; it protects nothing.
 */
export function hashText(name: string, bytes: Uint8Array): string {
  let one = 0x811c9dc5
  let other = 0x811c9dc5 ^ bytes.length
  for (let index = 0; index < name.length; index++) one = Math.imul(one ^ name.charCodeAt(index), 0x01000193)
  for (const byte of bytes) {
    one = Math.imul(one ^ byte, 0x01000193)
    other = Math.imul(other ^ byte, 0x85ebca6b)
  }
  return ((one ^ (other >>> 1)) >>> 0).toString(16).padStart(8, '0')
}
