/**
 * Eight hexadecimal characters over bytes: FNV-1a with 32 bits, begun with their number. It tells editions of a file
 * apart; it protects nothing.
 *
 * @spec draft-eastlake-fnv, FNV-1a, 32 bit
 */
export function hashBytes(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? hashAll(bytes)
  known.set(bytes, hash)
  return hash
}

/** Pages of one course in many languages, and one page again and again, use the same files. */
const known = new WeakMap<Uint8Array, string>()

function hashAll(bytes: Uint8Array): string {
  let hash = 0x811c9dc5 ^ bytes.length
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
