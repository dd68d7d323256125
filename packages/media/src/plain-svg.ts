/** What the first tag of a plain drawing says. */
export interface PlainSvg {
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Tell quickly that a drawing is well-formed and only draws.
 *
 * It knows a small part of XML: elements without prefixes, attributes without references, comments. Most drawings need no more and are
 * read in a tenth of the time; `readSvg` looks closely at all others.
 *
 * @returns undefined for whatever might be more than that, harmless or not.
 */
export function readPlainSvg(text: string): PlainSvg | undefined {
  if (text.length > mostCharacters || beyondPlain.test(text) || linkOut.test(text)) return undefined
  const open: string[] = []
  let root: PlainSvg | undefined
  let count = 0
  piece.lastIndex = declaration.exec(text)?.[0].length ?? 0
  while (piece.lastIndex < text.length) {
    const [found, start, written = '', closed, end, words] = piece.exec(text) ?? []
    if (found === undefined) return undefined
    if (words !== undefined && open.length === 0 && !/^[ \t\r\n]*$/.test(words)) return undefined
    if (end !== undefined && open.pop() !== end) return undefined
    if (start === undefined) continue
    const attributes = readTag(start, written)
    const isSecondRoot = root !== undefined && open.length === 0
    if (!attributes || isSecondRoot || ++count > mostElements || open.length > mostLevels) return undefined
    if (!root && (start !== 'svg' || attributes.get('xmlns') !== svgNamespace)) return undefined
    if (root && attributes.has('xmlns')) return undefined
    root ??= { attributes: Object.fromEntries(attributes) }
    if (closed === '') open.push(start)
  }
  return open.length === 0 ? root : undefined
}

/** Namespace of every drawing. */
export const svgNamespace = 'http://www.w3.org/2000/svg'

// Below the limits of `readSvg`.
const mostCharacters = 500_000
const mostElements = 20_000
const mostLevels = 100

/** Escapes of styles, an end of CDATA, what XML does not hold (and letters beyond 16 bits). */
// oxlint-disable-next-line no-control-regex -- the signs that are looked for
const beyondPlain = /[\\\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|\]\]>/

const linkOut = /url\((?!#)/i

const declaration = /^<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")? ?\?>/

/** One start tag, end tag, comment or stretch of text. */
const piece =
  /<([A-Za-z][A-Za-z0-9]*)((?:[ \t\r\n]+[A-Za-z][A-Za-z0-9-]*="[^"<&]*")*)[ \t\r\n]*(\/?)>|<\/([A-Za-z][A-Za-z0-9]*)[ \t\r\n]*>|<!--(?:[^-]|-[^-])*-->|([^<&]+)/y

const refusedElements =
  /^(?:script|style|foreignobject|iframe|embed|object|audio|video|canvas|handler|listener|set|animate.*|xml.*)$/i

const refusedAttributes = /^(?:on.*|href|src|style|xml(?!ns$).*)$/i

/**
 * The attributes of a tag that only draws.
 *
 * @param written As `piece` finds them, so nothing stands between them but spaces, and no quote in a value.
 */
function readTag(name: string, written: string): ReadonlyMap<string, string> | undefined {
  if (refusedElements.test(name)) return undefined
  const attributes = new Map<string, string>()
  for (let at = 0; at < written.length;) {
    const equals = written.indexOf('="', at)
    const end = written.indexOf('"', equals + 2)
    while (written.charCodeAt(at) <= 0x20) at++
    const attribute = written.slice(at, equals)
    if (refusedAttributes.test(attribute) || attributes.has(attribute)) return undefined
    attributes.set(attribute, written.slice(equals + 2, end))
    at = end + 1
  }
  return attributes
}
