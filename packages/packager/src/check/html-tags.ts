/** One start tag of a page, as a browser would see it. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string
  /** By name in lower case. References such as `&#58;` are resolved. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where `<` stands. */
  readonly offset: number
  /** Length of the tag itself. */
  readonly length: number
  /** The text inside, for `script` and `style`. */
  readonly text: string
}

/**
 * Walk over the start tags of HTML or SVG, whatever else the text holds.
 *
 * No tree is built: for the question "does any tag do this?" the tags are enough, and a tag that a browser would take for
 * text (in `title`, say) is better seen than missed. Time is linear in the text.
 */
export function* readTags(html: string): Generator<HtmlTag> {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = endOf(html, '-->', at + 4)
      continue
    }
    const written = matchAt(tagName, html, at + 1)?.[0]
    if (written === undefined) {
      at += 1
      continue
    }
    const name = written.toLowerCase()
    const { attributes, end } = readAttributes(html, at + 1 + name.length)
    const text = name === 'script' || name === 'style' ? textUntilEnd(html, name, end) : ''
    yield { name, attributes, offset: at, length: end - at, text }
    at = end + text.length
  }
}

const tagName = /[a-zA-Z][^\s/>]*/y
const attribute = /\s*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y
const noAttributes: ReadonlyMap<string, string> = new Map()

function readAttributes(
  html: string,
  start: number,
): { attributes: ReadonlyMap<string, string>; end: number } {
  if (html[start] === '>') return { attributes: noAttributes, end: start + 1 }
  const attributes = new Map<string, string>()
  let at = start
  while (at < html.length && html[at] !== '>') {
    const match = matchAt(attribute, html, at)
    if (!match) {
      at += 1
      continue
    }
    const [whole, name = '', double, single, bare] = match
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''))
    at += whole.length
  }
  return { attributes, end: Math.min(at + 1, html.length) }
}

function textUntilEnd(html: string, name: string, start: number): string {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = start
  const match = end.exec(html)
  return html.slice(start, match?.index ?? html.length)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  colon: ':',
  sol: '/',
  tab: '\t',
  newline: '\n',
}

// The few names that can hide an address; the rest of the long list cannot.
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
