import type { Finding, Reference, Stretch } from './finding.ts'

/** A URL in a file of a package, and what the browser does with it. */
export interface UrlUse {
  readonly url: string
  /** `load`: fetched with the page. `follow`: opened when the learner taps it. */
  readonly use: 'load' | 'follow'
  readonly at: Stretch
}

/** Judge one URL: a finding, a reference to another file of the package, or nothing to say. */
export function judgeUrl({
  url,
  use,
  at,
}: UrlUse): { readonly finding: Finding } | { readonly reference: Reference } | undefined {
  // Browsers drop these characters inside a scheme.
  const address = url.replace(/[\0-\x20]+/g, '')
  if (/^(javascript|vbscript):/i.test(address)) {
    return { finding: { code: 'pkg/eval', data: { what: address.slice(0, 40) }, at } }
  }
  if (address === '' || address.startsWith('#')) return undefined
  if (/^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address)) {
    if (use === 'follow' || /^data:(image|font)\//i.test(address)) return undefined
    return { finding: { code: 'pkg/external-reference', data: { url: address.slice(0, 200) }, at } }
  }
  return { reference: { url: address, at } }
}

/**
 * Find the file that a reference names.
 *
 * @param from Name of the file that holds the reference.
 * @returns The name of a file in the package, or undefined if the reference leaves it.
 */
export function resolveReference(url: string, from: string): string | undefined {
  const path = decode(url.replace(/[?#].*$/s, ''))
  if (path === undefined || path.startsWith('/') || path.includes('\\')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.') parts.push(part)
  }
  return path === '' ? from : parts.join('/')
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
