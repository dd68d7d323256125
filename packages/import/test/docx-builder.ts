/** Word documents made by tests: as small as they can be, with the parts that Word itself writes. */
import { createCollector } from '@paath/diagnostics'
import { file } from '@paath/testkit'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { writeZip } from '@paath/zip'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships'
const namespaces = {
  'xmlns:w': word,
  'xmlns:r': relationship,
  'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:wps': 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
}

/** What a document is made of. */
export interface DocxParts {
  readonly body: readonly XmlElement[]
  readonly footnotes?: Readonly<Record<string, readonly XmlElement[]>>
  /** Pictures by relationship id. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
  /** Addresses elsewhere by relationship id, and what they are for. */
  readonly links?: Readonly<Record<string, { readonly type: string; readonly target: string }>>
  /** More parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Font of all text that names none. */
  readonly font?: string
  /** Every second heading begins a page. */
  readonly hasPages?: boolean
}

/** A Word document. */
export function docx({
  body,
  footnotes = {},
  pictures = {},
  links = {},
  parts = {},
  font,
  hasPages = false,
}: DocxParts): Uint8Array {
  const relationships = [
    ...Object.keys(pictures).map((id) => relation(id, 'image', `media/${id}.png`)),
    ...Object.entries(links).map(([id, { type, target }]) => relation(id, type, target, 'External')),
  ]
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': xml(
      element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }),
    ),
    '_rels/.rels': xml(
      element(
        'Relationships',
        { xmlns: packageRelationship },
        relation('r', 'officeDocument', 'word/document.xml'),
      ),
    ),
    'word/document.xml': xml(element('w:document', namespaces, element('w:body', {}, ...body))),
    'word/_rels/document.xml.rels': xml(
      element('Relationships', { xmlns: packageRelationship }, ...relationships),
    ),
    'word/styles.xml': xml(styles(font, hasPages)),
    'word/numbering.xml': xml(numbering()),
    'word/footnotes.xml': xml(
      element(
        'w:footnotes',
        namespaces,
        ...Object.entries(footnotes).map(([id, content]) =>
          element('w:footnote', { 'w:id': id }, ...content),
        ),
      ),
    ),
    ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`word/media/${id}.png`, bytes])),
    ...parts,
  }
  const { report, diagnostics } = createCollector()
  const entries = new Map(Object.entries(files).map(([name, content]) => [name, file(content)] as const))
  const zip = writeZip(entries, { name: 'a.docx', report, names: 'any' })
  if (!zip) throw new Error(JSON.stringify(diagnostics))
  return zip
}

function xml(root: XmlElement): string {
  return serializeXml(root)
}

function relation(id: string, type: string, target: string, mode?: string): XmlElement {
  return element('Relationship', {
    Id: id,
    Type: `${relationship}/${type}`,
    Target: target,
    TargetMode: mode,
  })
}

function styles(font: string | undefined, hasPages: boolean): XmlElement {
  const style = (id: string, name: string, ...more: XmlElement[]): XmlElement =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': id },
      element('w:name', { 'w:val': name }),
      ...more,
    )
  return element(
    'w:styles',
    namespaces,
    ...(font === undefined
      ? []
      : [element('w:docDefaults', {}, element('w:rPrDefault', {}, element('w:rPr', {}, fonts(font))))]),
    style('Title', 'Title'),
    style('Caption', 'caption'),
    style('Quote', 'Quote'),
    style('TOC1', 'toc 1'),
    ...[1, 2, 3, 4].map((level) =>
      style(
        `Heading${level}`,
        `heading ${level}`,
        ...(hasPages && level === 2 ? [element('w:pPr', {}, element('w:pageBreakBefore'))] : []),
        element('w:rPr', {}, element('w:b'), element('w:sz', { 'w:val': String(40 - level * 4) })),
      ),
    ),
    style('Office', 'Office heading', element('w:basedOn', { 'w:val': 'Heading2' })),
  )
}

function fonts(name: string): XmlElement {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name })
}

/** Lists: 1 has bullets, 2 numbers, 3 small letters below numbers. 12 and 22 are numbers that begin anew. */
function numbering(): XmlElement {
  const definition = (id: string, ...formats: string[]): XmlElement =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      ...formats.map((format, level) =>
        element(
          'w:lvl',
          { 'w:ilvl': String(level) },
          element('w:start', { 'w:val': '1' }),
          element('w:numFmt', { 'w:val': format }),
        ),
      ),
    )
  const list = (id: string, of: string, restart = false): XmlElement =>
    element(
      'w:num',
      { 'w:numId': id },
      element('w:abstractNumId', { 'w:val': of }),
      ...(restart
        ? [element('w:lvlOverride', { 'w:ilvl': '0' }, element('w:startOverride', { 'w:val': '1' }))]
        : []),
    )
  return element(
    'w:numbering',
    namespaces,
    definition('1', 'bullet', 'bullet'),
    definition('2', 'decimal', 'lowerLetter'),
    definition('3', 'lowerLetter'),
    list('1', '1'),
    list('2', '2'),
    list('3', '3'),
    list('12', '2', true),
    list('13', '3', true),
    list('23', '3', true),
  )
}

/** How a run is set: properties of Word without their prefix, `true` for those without a value. */
export type RunLook = Readonly<Record<string, string | true>>

/** A run of text. */
export function run(text: string, look: RunLook = {}): XmlElement {
  const { font, ...rest } = look
  const properties = Object.entries(rest).map(([name, value]) =>
    element(`w:${name}`, value === true ? {} : { 'w:val': value }),
  )
  return element(
    'w:r',
    {},
    element('w:rPr', {}, ...(typeof font === 'string' ? [fonts(font)] : []), ...properties),
    ...text
      .split('\n')
      .flatMap((line, index) => [...(index > 0 ? [element('w:br')] : []), ...withTabs(line)]),
  )
}

function withTabs(line: string): XmlElement[] {
  return line
    .split('\t')
    .flatMap((part, index) => [
      ...(index > 0 ? [element('w:tab')] : []),
      element('w:t', { 'xml:space': 'preserve' }, part),
    ])
}

/** What a paragraph says about itself. */
export interface ParagraphLook {
  readonly style?: string
  /** Number of a list, and the level in it. */
  readonly list?: readonly [id: string, level?: number]
}

/** A paragraph. */
export function p(content: string | readonly XmlElement[], { style, list }: ParagraphLook = {}): XmlElement {
  const properties = [
    ...(style === undefined ? [] : [element('w:pStyle', { 'w:val': style })]),
    ...(list === undefined
      ? []
      : [
          element(
            'w:numPr',
            {},
            element('w:ilvl', { 'w:val': String(list[1] ?? 0) }),
            element('w:numId', { 'w:val': list[0] }),
          ),
        ]),
  ]
  const runs = typeof content === 'string' ? [run(content)] : content
  return element('w:p', {}, element('w:pPr', {}, ...properties), ...runs)
}

/** A heading. */
export function heading(level: number, text: string): XmlElement {
  return p(text, { style: `Heading${level}` })
}

/** A table of texts, or of whole cells. */
export function table(rows: readonly (readonly (string | readonly XmlElement[])[])[]): XmlElement {
  return element(
    'w:tbl',
    {},
    ...rows.map((row) =>
      element(
        'w:tr',
        {},
        ...row.map((cell) => element('w:tc', {}, ...(typeof cell === 'string' ? [p(cell)] : cell))),
      ),
    ),
  )
}

/** A picture in a run. */
export function picture(id: string, alt = ''): XmlElement {
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        {},
        element('wp:docPr', { id: '1', name: 'Picture 1', descr: alt }),
        element(
          'a:graphic',
          {},
          element('a:graphicData', {}, element('pic:pic', {}, element('a:blip', { 'r:embed': id }))),
        ),
      ),
    ),
  )
}

/** The sign of a footnote. */
export function noteSign(id: string): XmlElement {
  return element('w:r', {}, element('w:footnoteReference', { 'w:id': id }))
}

/** The smallest picture there is, in a colour of its own. */
export function png(shade = 0): Uint8Array {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  return Uint8Array.from([...bytes, shade & 255, (shade >> 8) & 255])
}
