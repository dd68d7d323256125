/** A file as it goes into a site or a zip, from text or bytes. */
export function file(
  content: string | Uint8Array,
  sharedKey?: string,
): { readonly bytes: Uint8Array; readonly sharedKey?: string } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, ...(sharedKey !== undefined && { sharedKey }) }
}

/** Bytes that do not compress, the same each time. */
export function noise(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}
