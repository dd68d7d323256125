import { asciiAt, hasAt } from './media-type.ts'

/** What the first tag of a plain drawing says. */
export interface PlainSvg {
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Tell quickly that a drawing is well-formed and only draws.
 *
 * It knows a small part of XML: well-known elements, attributes without references, comments. Most drawings need no more and are
 * read in a small part of the time; `readSvg` looks closely at all others.
 *
 * @param bytes Text in UTF-8: that it is, has been checked.
 * @returns undefined for whatever might be more than that, harmless or not.
 */
export function readPlainSvg(bytes: Uint8Array): PlainSvg | undefined {
  if (bytes.length > mostBytes) return undefined
  const drawing: Drawing = { bytes, open: [], elements: 0, root: undefined }
  const { open } = drawing
  for (let at = endOfDeclaration(bytes); at !== -1;) {
    const start = open.length > 0 ? indexOfSign(bytes, lessThan, at) : afterSpaces(bytes, at)
    if (start === bytes.length) return drawing.root
    at = bytes[start] === lessThan ? endOfPiece(drawing, start) : -1
  }
  return undefined
}

/** Namespace of every drawing. */
export const svgNamespace = 'http://www.w3.org/2000/svg'

// Below the limits of `readSvg`.
const mostBytes = 500_000
const mostElements = 20_000
const mostLevels = 100
const mostAttributes = 50

const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const exclamationMark = 0x21
const quotationMark = 0x22
const numberSign = 0x23
const parenthesis = 0x28
const hyphen = 0x2d
const slash = 0x2f
const lessThan = 0x3c
const equalsSign = 0x3d
const greaterThan = 0x3e
const questionMark = 0x3f
const smallO = 0x6f
const smallX = 0x78

/**
 * Which bytes mean nothing in words and values. The others may end a value, begin a reference, an escape of a style, an address, the end
 * of CDATA or a sign that XML does not hold.
 */
const isPlain = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  Number(isSpace(byte) || (byte >= space && byte < 0xef && !'"<&\\]('.includes(String.fromCharCode(byte)))),
)

/** A sign that a name may begin with. */
const firstSign = 2

/** Which bytes stand in names: letters, and behind the first one digits and hyphens. */
const nameSigns = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const sign = String.fromCharCode(byte)
  return /[A-Za-z]/.test(sign) ? firstSign : Number(/[0-9-]/.test(sign))
})

/** A drawing, as far as it was read. */
interface Drawing {
  readonly bytes: Uint8Array
  /** Names of the elements that are open. */
  readonly open: string[]
  elements: number
  root: PlainSvg | undefined
}

// Those that follow give the index behind what they read, or -1 if it is more than plain.

function endOfDeclaration(bytes: Uint8Array): number {
  if (bytes[1] !== questionMark) return 0
  return declaration.exec(asciiAt(bytes, 0, 100))?.[0].length ?? -1
}

const declaration = /^<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")? ?\?>/

/** A tag or a comment. */
function endOfPiece(drawing: Drawing, start: number): number {
  const { bytes, open } = drawing
  const sign = bytes[start + 1]
  if (sign === exclamationMark) return endOfComment(bytes, start)
  return sign === slash ? endOfEndTag(bytes, start, open.pop()) : endOfElementStart(drawing, start)
}

function endOfComment(bytes: Uint8Array, start: number): number {
  if (!hasAt(bytes, start, '<!--')) return -1
  for (let at = start + 4; at < bytes.length; at++) {
    const sign = bytes[at] ?? 0
    if (sign === hyphen && bytes[at + 1] === hyphen) return bytes[at + 2] === greaterThan ? at + 3 : -1
    if (isPlain[sign] === 0 && sign !== quotationMark) return -1
  }
  return -1
}

function endOfEndTag(bytes: Uint8Array, start: number, name: string | undefined): number {
  if (name === undefined || !hasAt(bytes, start + 2, name)) return -1
  const end = afterSpaces(bytes, start + 2 + name.length)
  return bytes[end] === greaterThan ? end + 1 : -1
}

function endOfElementStart(drawing: Drawing, start: number): number {
  const { bytes, open, root } = drawing
  const nameEnd = afterName(bytes, start + 1)
  const name = plainElements.get(hashOf(bytes, start + 1, nameEnd))
  const isKnown = name?.length === nameEnd - start - 1 && hasAt(bytes, start + 1, name)
  const isSecondRoot = root !== undefined && open.length === 0
  if (!isKnown || isSecondRoot || ++drawing.elements > mostElements) return -1
  const end = endOfStartTag(bytes, nameEnd, root === undefined)
  if (end === -1 || open.length > mostLevels) return -1
  drawing.root ??= readRoot(name, utf8.decode(bytes.subarray(nameEnd, end)))
  if (bytes[end - 2] !== slash) open.push(name)
  return drawing.root ? end : -1
}

const utf8 = new TextDecoder()

/** @param written Behind the name of the element: well-formed, as `endOfStartTag` takes it. */
function readRoot(name: string, written: string): PlainSvg | undefined {
  const attributes: Record<string, string> = {}
  const pattern = /([A-Za-z0-9-]+)="([^"]*)"/g
  for (let found = pattern.exec(written); found; found = pattern.exec(written)) {
    const [, attribute = '', value = ''] = found
    attributes[attribute] = value
  }
  return name === 'svg' && attributes['xmlns'] === svgNamespace ? { attributes } : undefined
}

/**
 * Attributes are most of a drawing: their names and values are read here and in no call.
 *
 * @param nameEnd Behind the name of the element.
 */
function endOfStartTag(bytes: Uint8Array, nameEnd: number, isRoot: boolean): number {
  const names: number[] = []
  let seen = 0
  let at = nameEnd
  for (;;) {
    const isNext = bytes[at] === space && nameSigns[bytes[at + 1] ?? 0] === firstSign
    const start = isNext ? at + 1 : afterSpaces(bytes, at)
    let sign = bytes[start] ?? 0
    if (nameSigns[sign] !== firstSign) return endOfTag(bytes, start)
    let name = 0
    let end = start
    while (nameSigns[sign] !== 0) {
      name = addToHash(name, sign)
      sign = bytes[++end] ?? 0
    }
    if (start === at || sign !== equalsSign || bytes[end + 1] !== quotationMark) return -1
    const isTwice = ((seen >>> name) & 1) !== 0 && names.includes(name)
    if (isTwice || names.push(name) > mostAttributes) return -1
    if (isRefused(bytes, start, name) && !(isRoot && hasAt(bytes, start, 'xmlns='))) return -1
    seen |= 1 << name
    at = end + 2
    while (isPlain[bytes[at] ?? 0] !== 0) at++
    const close = bytes[at] === quotationMark ? at : indexOfSign(bytes, quotationMark, at)
    if (close === -1) return -1
    at = close + 1
  }
}

function endOfTag(bytes: Uint8Array, start: number): number {
  if (bytes[start] === greaterThan) return start + 1
  return bytes[start] === slash && bytes[start + 1] === greaterThan ? start + 2 : -1
}

/** Events, links, styles and namespaces. */
function isRefused(bytes: Uint8Array, start: number, name: number): boolean {
  if (name === href || name === src || name === style) return true
  const first = (bytes[start] ?? 0) | 0x20
  if (first !== smallO && first !== smallX) return false
  return hashOf(bytes, start, start + 2) === eventStart || hashOf(bytes, start, start + 3) === xmlStart
}

/** Where a sign stands next, unless something more than plain stands before it. */
function indexOfSign(bytes: Uint8Array, sign: number, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const found = bytes[at] ?? 0
    if (isPlain[found] !== 0) continue
    if (found === sign) return at
    if (found !== quotationMark && (found !== parenthesis || leadsOut(bytes, at))) return -1
  }
  return -1
}

/** `url(` that does not point into the drawing. */
function leadsOut(bytes: Uint8Array, at: number): boolean {
  return hashOf(bytes, at - 3, at) === url && bytes[at + 1] !== numberSign
}

function afterSpaces(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && isSpace(bytes[at] ?? 0)) at++
  return at
}

function isSpace(sign: number): boolean {
  return sign === space || sign === lineFeed || sign === tab || sign === carriageReturn
}

/** A letter, then letters, digits and hyphens. */
function afterName(bytes: Uint8Array, from: number): number {
  if (nameSigns[bytes[from] ?? 0] !== firstSign) return from
  let at = from + 1
  while (nameSigns[bytes[at] ?? 0] !== 0) at++
  return at
}

/**
 * A hash in which capitals and small letters are alike. Equal names have equal hashes; what others have it too is left to the close
 * reader.
 */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = addToHash(hash, bytes[at] ?? 0)
  return hash
}

function addToHash(hash: number, sign: number): number {
  return (Math.imul(hash, 31) + (sign | 0x20)) | 0
}

function hashOfText(text: string): number {
  return hashOf(new TextEncoder().encode(text), 0, text.length)
}

const href = hashOfText('href')
const src = hashOfText('src')
const style = hashOfText('style')
const eventStart = hashOfText('on')
const xmlStart = hashOfText('xml')
const url = hashOfText('url')

/** Elements that draw, group or name, by the hash of their name. */
const plainElements: ReadonlyMap<number, string> = new Map(
  (
    'svg g defs symbol marker pattern mask clipPath title desc ' +
    'path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop filter feBlend feColorMatrix feComposite ' +
    'feFlood feGaussianBlur feMerge feMergeNode feOffset'
  )
    .split(' ')
    .map((name) => [hashOfText(name), name]),
)
