/**
 * Hash a text to six characters of base32 (`a`-`z`, `2`-`7`), the same in every version of the tool.
 *
 * FNV-1a with 64 bits over the UTF-8 bytes of the text's NFC form; the lowest 30 bits, highest first. It is a name, not
 * a seal: it tells the headings of one module apart.
 *
 * @spec draft-eastlake-fnv, FNV-1a, 64 bit
 */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  return [25n, 20n, 15n, 10n, 5n, 0n].map((shift) => alphabet[Number((hash >> shift) & 31n)]).join('')
}
