/**
 * Tell the texts of files, each decoded once: thousands of findings may stand in one file, and keep what they get.
 *
 * @param read The bytes of a file, if there are any.
 */
export function createTextReader(
  read: (name: string) => Uint8Array | undefined,
): (name: string) => string | undefined {
  const texts = new Map<string, string | undefined>()
  return (name) => {
    if (!texts.has(name)) texts.set(name, decode(read(name)))
    return texts.get(name)
  }
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes)
}
