/**
 * Reads a drawing and refuses what does more than draw. Nothing is cleaned: a file passes or it does not.
 *
 * @spec SVG 2, scripting, linking, styling and animation; SMIL `set` and `animate` on `href`
 */
import type { Place, Report, Span } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlFault, XmlReadElement } from '@paath/xml'
import type { PixelSize } from './image-size.ts'
import { decodeText } from './media-type.ts'
import { readPlainSvg, svgNamespace } from './plain-svg.ts'

/** What is known of a drawing that passed. */
export interface SvgFacts {
  readonly size?: PixelSize
}

// Editors leave their own elements in a file; browsers do nothing with them.
const inertNamespaces =
  /inkscape|sodipodi|rdf-syntax|purl\.org\/dc|creativecommons|adobe\.com|bohemiancoding|figma|serif\.com/u

const activeElements: ReadonlySet<string> = new Set([
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
])

/**
 * Check an SVG file and read its size.
 *
 * @param bytes Text in UTF-8.
 * @param file Name for places.
 * @param report Receives `sec/svg-active`, `media/broken-svg` and `media/svg-without-size`.
 */
export function readSvg(bytes: Uint8Array, file: string, report: Report): SvgFacts | undefined {
  const plain = readPlainSvg(bytes)
  const plainSize = plain && sizeOf(plain)
  return plainSize ? { size: plainSize } : readClosely(decodeText(bytes) ?? '', file, report)
}

/** The same for the text of any drawing, element by element. */
export function readClosely(text: string, file: string, report: Report): SvgFacts | undefined {
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/u.exec(text)?.[1]
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8') {
    report('media/broken-svg', { reason: `it says it is in ${clip(declared)}, expected UTF-8` }, { file })
    return undefined
  }
  const result = readXml(text, { maxLength: 5_000_000, maxDepth: 200, maxElements: 50_000 })
  if (result.fault) {
    reportFault(result.fault, file, report)
    return undefined
  }
  const { root, instructions } = result
  if (root.local !== 'svg' || root.namespace !== svgNamespace) {
    report(
      'media/broken-svg',
      { reason: `\`<svg xmlns="${svgNamespace}">\` must be around everything` },
      { file, span: root.span },
    )
    return undefined
  }
  const findings = [
    ...instructions.map(({ target }) => ({
      what: `a processing instruction (\`${clip(target)}\`)`,
      span: root.span,
    })),
    ...findActiveContent(root),
  ]
  for (const { what, span } of findings) report('sec/svg-active', { what }, { file, span: startOf(span) })
  const size = sizeOf(root)
  if (!size) report('media/svg-without-size', { file }, { file, span: startOf(root.span) })
  return findings.length === 0 ? { ...(size && { size }) } : undefined
}

function reportFault({ kind, detail, point }: XmlFault, file: string, report: Report): void {
  const place: Place = { file, span: { start: point, end: point } }
  if (kind === 'doctype') report('sec/svg-active', { what: 'a DOCTYPE' }, place)
  else report('media/broken-svg', { reason: kind === 'syntax' ? detail : `more than ${detail}` }, place)
}

interface Finding {
  readonly what: string
  readonly span: Span
}

function findActiveContent(element: XmlReadElement): Finding[] {
  const findings = [...faultsOfElement(element), ...faultsOfAttributes(element)].map((what) => ({
    what,
    span: element.span,
  }))
  for (const child of element.children) {
    if (typeof child !== 'string') findings.push(...findActiveContent(child))
  }
  return findings
}

function faultsOfElement({ name, local, namespace, children }: XmlReadElement): string[] {
  const plain = local.toLowerCase()
  if (activeElements.has(plain)) return [`a \`<${clip(local)}>\` element`]
  if (namespace !== svgNamespace && namespace !== '' && !inertNamespaces.test(namespace)) {
    return [`a \`<${clip(name)}>\` element that is not part of SVG`]
  }
  if (plain !== 'style') return []
  const css = children.filter((child) => typeof child === 'string').join('')
  return faultsOfStyle(css)
}

function faultsOfAttributes(element: XmlReadElement): string[] {
  const animates = /^(?:set|animate\w*)$/iu.test(element.local)
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const local = name.split(':').at(-1)?.toLowerCase() ?? ''
    if (name === 'xmlns' || name.startsWith('xmlns:')) return []
    if (local.startsWith('on')) return [`an event handler (\`${clip(name)}\`)`]
    if (name.toLowerCase() === 'xml:base') return ['an `xml:base`']
    if (animates && local === 'attributename' && /^(?:\w+:)?(?:href|on\w*|src)$/iu.test(value.trim())) {
      return [`an animation of \`${clip(value)}\``]
    }
    if (local === 'href' || local === 'src') return faultsOfLink(element, value)
    if (/^(?:aria-|data-)/u.test(name)) return []
    return local === 'style' ? faultsOfStyle(value) : faultsOfReferences(withoutEscapes(value))
  })
}

/** Only places in the drawing itself, and pictures that are written into it. */
function faultsOfLink({ local }: XmlReadElement, value: string): string[] {
  const target = value.replace(/[\p{Cc}\p{Cf}\s]/gu, '')
  if (target === '' || target.startsWith('#')) return []
  const embedded = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*$/u.test(target)
  if (embedded && /^(?:image|feImage)$/u.test(local)) return []
  return [`a link out of itself (\`${clip(value)}\`)`]
}

function faultsOfStyle(css: string): string[] {
  const plain = withoutEscapes(css)
  const faults = faultsOfReferences(plain)
  if (/@import/iu.test(plain)) faults.push('an `@import`')
  if (/image-set\(|-moz-binding|behavior\s*:|expression\s*\(|javascript\s*:/iu.test(plain)) {
    faults.push('a style that loads or runs something')
  }
  return faults
}

/** Fill, filter, mask and others point with `url(#…)` at something in the drawing. */
function faultsOfReferences(css: string): string[] {
  const targets = [...css.matchAll(/url\(\s*["']?\s*([^)]*)/giu)].map(([, target = '']) => target)
  return targets
    .filter((target) => !target.startsWith('#'))
    .map((target) => `a link out of itself (\`url(${clip(target)})\`)`)
}

/** `\75 rl(` is `url(` for a browser. Comments stay: a quote inside one could hide what follows. */
function withoutEscapes(css: string): string {
  return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^0-9a-f]))/giu, (_, code?: string, character?: string) =>
    code === undefined
      ? (character ?? '')
      : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )
}

/** Read the size that the first tag of a drawing gives, without a look at the rest. */
export function readSvgSize(text: string): PixelSize | undefined {
  const [tag = ''] = /<(?:\w+:)?svg\b[^>]{0,5000}>/u.exec(text) ?? []
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of tag.matchAll(/\s(width|height|viewBox)\s*=\s*["']([^"']*)/gu)) {
    attributes[name] = value
  }
  return sizeOf({ attributes })
}

function sizeOf({ attributes }: Pick<XmlReadElement, 'attributes'>): PixelSize | undefined {
  const [, , boxWidth, boxHeight] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number)
  const width = toPixels(attributes['width']) ?? boxWidth
  const height = toPixels(attributes['height']) ?? boxHeight
  if (!width || !height || !(width > 0) || !(height > 0)) return undefined
  return { width, height }
}

function toPixels(length: string | undefined): number | undefined {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/u.exec(length ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

/** A whole element would underline half the file: its first point says enough. */
function startOf({ start }: Span): Span {
  return { start, end: start }
}

function clip(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}`]/gu, ' ')
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}
