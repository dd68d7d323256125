/** Word documents made by tests: as small as they can be, with the parts that Word itself writes. */
import { createCollector } from '@paath/diagnostics'
import { file } from '@paath/testkit'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { writeZip } from '@paath/zip'
import {
  fonts,
  namespaces,
  numbering,
  packageRelationship,
  packageType,
  relationship,
  styles,
} from './docx-styles.ts'

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
  /** Set as an office sets it, on pages of A4 with a line at their foot. Default: as the program that opens it likes. */
  readonly page?: { readonly footer: string }
}

/** A Word document. */
export function docx({
  body,
  footnotes = {},
  pictures = {},
  links = {},
  parts = {},
  font,
  page,
}: DocxParts): Uint8Array {
  const relationships = [
    ...ownParts.map((name) => relation(`own-${name}`, name, `${name}.xml`)),
    ...(page ? [relation('footer', 'footer', 'footer1.xml')] : []),
    ...Object.keys(pictures).map((id) => relation(id, 'image', `media/${id}.png`)),
    ...Object.entries(links).map(([id, { type, target }]) => relation(id, type, target, 'External')),
  ]
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': xml(contentTypes(page !== undefined)),
    '_rels/.rels': xml(
      element(
        'Relationships',
        { xmlns: packageRelationship },
        relation('r', 'officeDocument', 'word/document.xml'),
      ),
    ),
    'word/document.xml': xml(
      element('w:document', namespaces, element('w:body', {}, ...body, ...(page ? [section()] : []))),
    ),
    'word/_rels/document.xml.rels': xml(
      element('Relationships', { xmlns: packageRelationship }, ...relationships),
    ),
    'word/styles.xml': xml(styles(font, page !== undefined)),
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
    ...(page && {
      'word/footer1.xml': xml(element('w:ftr', namespaces, p([run(`${page.footer}\t\t`), pageNumber()]))),
    }),
    ...parts,
  }
  const { report, diagnostics } = createCollector()
  const entries = new Map(Object.entries(files).map(([name, content]) => [name, file(content)] as const))
  const zip = writeZip(entries, { name: 'a.docx', report, names: 'any' })
  if (!zip) throw new Error(JSON.stringify(diagnostics))
  return zip
}

/** Parts that every document here has, beside its text. */
const ownParts = ['styles', 'numbering', 'footnotes']

/** @spec ECMA-376 Part 2, 7.2.3: what each part of a package is */
function contentTypes(hasFooter: boolean): XmlElement {
  const kind = (name: string): string =>
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
  const parts = [...ownParts, ...(hasFooter ? ['footer'] : [])]
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', { Extension: 'rels', ContentType: `${packageType}.relationships+xml` }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', { Extension: 'png', ContentType: 'image/png' }),
    element('Override', { PartName: '/word/document.xml', ContentType: kind('document.main') }),
    ...parts.map((name) =>
      element('Override', {
        PartName: `/word/${name}${name === 'footer' ? '1' : ''}.xml`,
        ContentType: kind(name),
      }),
    ),
  )
}

/** Pages of A4 with the margins that Word proposes, in twentieths of a point. */
function section(): XmlElement {
  const margins = Object.fromEntries(
    ['top', 'right', 'bottom', 'left'].map((side) => [`w:${side}`, '1440'] as const),
  )
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
    element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', { ...margins, 'w:header': '708', 'w:footer': '708', 'w:gutter': '0' }),
  )
}

function pageNumber(): XmlElement {
  return element('w:fldSimple', { 'w:instr': 'PAGE' }, run('1'))
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
  const columns = Math.max(...rows.map((row) => row.length))
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblStyle', { 'w:val': 'TableGrid' }),
      element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
    ),
    element('w:tblGrid', {}, ...Array.from({ length: columns }, () => element('w:gridCol'))),
    ...rows.map((row) =>
      element(
        'w:tr',
        {},
        ...row.map((cell) => element('w:tc', {}, ...(typeof cell === 'string' ? [p(cell)] : cell))),
      ),
    ),
  )
}

/** Units of DrawingML in a pixel. @spec ECMA-376 Part 1, 20.1.2.1 */
const unitsInPixel = 9525

/** A picture in a run. */
export function picture(
  id: string,
  alt = '',
  { width, height }: { readonly width: number; readonly height: number } = { width: 96, height: 96 },
): XmlElement {
  const size = { cx: String(width * unitsInPixel), cy: String(height * unitsInPixel) }
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        {},
        element('wp:extent', size),
        element('wp:docPr', { id: '1', name: 'Picture 1', descr: alt }),
        element(
          'a:graphic',
          {},
          element('a:graphicData', { uri: namespaces['xmlns:pic'] }, pictureParts(id, size)),
        ),
      ),
    ),
  )
}

function pictureParts(id: string, size: Readonly<Record<string, string>>): XmlElement {
  return element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id: '1', name: 'Picture 1' }), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': id }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
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
