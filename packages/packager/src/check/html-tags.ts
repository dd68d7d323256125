/** One start tag of a page, as a browser would see it. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string
  /**
   * By name in lower case. References such as `&#58;` are resolved. Empty for tags none of whose attributes can load,
   * run or style anything.
   */
  readonly attributes: ReadonlyMap<string, string>
  /** Where `<` stands. */
  readonly offset: number
  /** Length of the tag itself. */
  readonly length: number
  /** The text inside, for `script` and `style`. */
  readonly text: string
}

/**
 * Walk over the start tags of HTML, SVG or XML, whatever else the text holds.
 *
 * No tree is built: for the question "does any tag do this?" the tags are enough, and a tag that a browser would take for
 * text (in `title`, say) is better seen than missed. Time is linear in the text.
 */
export function* readTags(html: string): Generator<HtmlTag> {
  let match = matchAt(opening, html, 0)
  while (match) {
    const { index, 1: written } = match
    let end = 0
    if (written === undefined) end = endOf(html, '-->', index + 4)
    else {
      const name = written.toLowerCase()
      const inside = index + 1 + name.length
      end = findTagEnd(html, inside)
      const text = name === 'script' || name === 'style' ? textUntilEnd(html, name, end) : ''
      const attributes = readAttributes(html.slice(inside, end - 1), always.has(name))
      yield { name, attributes, offset: index, length: end - index, text }
      end += text.length
    }
    match = matchAt(opening, html, end)
  }
}

const opening = /<(?:!--|([a-zA-Z][^\s/>]*))/g

/** The offset behind the `>` that ends a tag. One in quotes does not; an open quote swallows the rest of the text. */
function findTagEnd(html: string, start: number): number {
  let match = matchAt(tagMark, html, start)
  while (match && match[0] !== '>') {
    const close = html.indexOf(match[0], match.index + 1)
    if (close === -1) return html.length
    match = matchAt(tagMark, html, close + 1)
  }
  return match ? match.index + 1 : html.length
}

const tagMark = /[>"']/g
const always: ReadonlySet<string> = new Set(['script', 'meta', 'link'])
const telling =
  /[\s"'/](?:on|style|src|imagesrc|href|xlink:|poster|data\s*=|background|manifest|action|formaction|ping)/i
const attribute = /([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/g
const noAttributes: ReadonlyMap<string, string> = new Map()

function readAttributes(text: string, always: boolean): ReadonlyMap<string, string> {
  if (!always && !telling.test(text)) return noAttributes
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''))
  }
  return attributes
}

function textUntilEnd(html: string, name: string, start: number): string {
  const end = matchAt(new RegExp(`</${name}[\\s/>]`, 'gi'), html, start)
  return html.slice(start, end?.index ?? html.length)
}

/** The first match of a global pattern from an offset on. */
function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
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
