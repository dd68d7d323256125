/** What an address in the content leads to. */
export type UrlTarget =
  | { readonly kind: 'screen' | 'web' | 'contact' | 'file'; readonly url: string }
  | { readonly kind: 'forbidden' }

/**
 * Sort an address by what it does. Whatever is not known to be harmless is forbidden.
 *
 * Control characters and spaces are dropped first, as browsers do: `java\nscript:` is `javascript:`.
 */
export function classifyUrl(address: string): UrlTarget {
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  const url = address.replaceAll(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, '')
  if (url === '') return { kind: 'forbidden' }
  if (url.startsWith('#')) return { kind: 'screen', url }
  if (/^https?:\/\//i.test(url)) return { kind: 'web', url }
  if (/^(mailto|tel):/i.test(url)) return { kind: 'contact', url }
  if (/^[^/?#]*:/.test(url) || /^[/\\]/.test(url) || url.includes('\\')) return { kind: 'forbidden' }
  return { kind: 'file', url }
}
