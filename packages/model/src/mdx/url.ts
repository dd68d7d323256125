/** What kind of address a text is. */
export type UrlKind = 'web' | 'contact' | 'place' | 'relative' | 'unencrypted' | 'forbidden'

/**
 * Tell what an address in content is. Control characters, white space, capital letters and entities are folded first,
 * because browsers fold them, too.
 *
 * @returns `web` (https), `contact` (mailto, tel), `place` (`#id` on the page), `relative` (a file of the module),
 * `unencrypted` (http) or `forbidden`.
 */
export function classifyUrl(url: string): UrlKind {
  const plain = fold(url)
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(plain)?.[1]
  if (scheme === 'https') return /^https:\/\/[^/\\]/.test(plain) ? 'web' : 'forbidden'
  if (scheme === 'http') return 'unencrypted'
  if (scheme === 'mailto' || scheme === 'tel') return 'contact'
  if (scheme !== undefined || /^[/\\]/.test(plain)) return 'forbidden'
  if (plain.startsWith('#')) return 'place'
  // A colon before the first slash would be a scheme to some reader.
  return /^[^/?#]*:/.test(plain) ? 'forbidden' : 'relative'
}

function fold(url: string): string {
  return decodeEntities(url)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '')
    .toLowerCase()
}

function decodeEntities(text: string): string {
  return text
    .replaceAll(
      /&#(?:x([0-9a-f]+)|(\d+));?/gi,
      (whole, hex: string | undefined, decimal: string | undefined) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
      },
    )
    .replaceAll(
      /&(?:colon|tab|newline|sol|bsol);?/gi,
      (entity) => named[entity.replaceAll(/[&;]/g, '').toLowerCase()] ?? '',
    )
}

const named: Readonly<Record<string, string>> = { colon: ':', tab: '', newline: '', sol: '/', bsol: '\\' }
