import type { Finding } from './finding.ts'
import type { HtmlTag } from './html-tags.ts'

/**
 * What each directive may allow at most. A directive that is not here may allow the package itself.
 *
 * @spec PKG-CSP-1
 */
const most: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'media-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-src': ["'none'"],
}

/** Those that must be there: the first is what absent ones fall back to, the others fall back to nothing. */
const required = ['default-src', 'base-uri', 'form-action'] as const

/** Check that a page has a strict policy before anything that it should govern. */
export function checkPolicy(tags: readonly HtmlTag[]): Finding[] {
  const isPolicy = (tag: HtmlTag): boolean =>
    tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
  const first = tags.findIndex((tag) => isPolicy(tag) || loadsSomething(tag))
  const meta = tags[first]
  if (meta === undefined || !isPolicy(meta)) {
    const data = { directive: 'Content-Security-Policy', expected: "default-src 'none'; …", actual: '' }
    return [{ code: 'pkg/csp', data, ...(meta && { at: meta }) }]
  }
  const directives = parsePolicy(meta.attributes.get('content') ?? '')
  return findLoose(directives).map((data) => ({ code: 'pkg/csp', data, at: meta }))
}

function loadsSomething({ name }: HtmlTag): boolean {
  return ['script', 'style', 'link', 'img', 'base', 'body'].includes(name)
}

interface LooseDirective {
  readonly directive: string
  readonly expected: string
  readonly actual: string
}

function findLoose(directives: ReadonlyMap<string, readonly string[]>): LooseDirective[] {
  const loose: LooseDirective[] = []
  for (const directive of required) {
    if (!directives.has(directive)) loose.push({ directive, expected: "'none'", actual: '' })
  }
  for (const [directive, sources] of directives) {
    const allowed = most[directive] ?? ["'self'"]
    if (sources.every((source) => source === "'none'" || allowed.includes(source))) continue
    loose.push({ directive, expected: allowed.join(' '), actual: sources.join(' ') })
  }
  return loose
}

/** Split a policy. The first of equal directives counts, as in browsers. */
function parsePolicy(content: string): Map<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>()
  for (const part of content.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    const key = name.toLowerCase()
    if (key !== '' && !directives.has(key)) directives.set(key, sources)
  }
  return directives
}
