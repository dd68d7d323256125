/** How documents of tests are set: the names that their parts use, styles and lists. */
import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Kinds of references between parts begin with it. */
export const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Media types of what every such package holds begin with it. */
export const packageType = 'application/vnd.openxmlformats-package'
/** Namespace of the references of a package. */
export const packageRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships'
/** Names that the parts of a document use. */
export const namespaces = {
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

/** The styles of a document. `isSet`: with sizes and spaces, as an office sees it. */
export function styles(font: string | undefined, isSet: boolean): XmlElement {
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
    ...defaults(font, isSet),
    style('Title', 'Title', ...(isSet ? [size(44)] : [])),
    style('Caption', 'caption', ...(isSet ? [size(20)] : [])),
    style('Quote', 'Quote'),
    style('TOC1', 'toc 1'),
    ...[1, 2, 3, 4].map((level) =>
      style(
        `Heading${level}`,
        `heading ${level}`,
        ...(isSet ? [aboveHeading(level)] : []),
        element('w:rPr', {}, element('w:b'), element('w:sz', { 'w:val': String(40 - level * 4) })),
      ),
    ),
    style('Office', 'Office heading', element('w:basedOn', { 'w:val': 'Heading2' })),
    gridStyle(),
  )
}

/** Letters of twelve points and the space between lines that Word proposes, or nothing but a font. */
function defaults(font: string | undefined, isSet: boolean): XmlElement[] {
  if (font === undefined && !isSet) return []
  const run = [...(font === undefined ? [] : [fonts(font)]), ...(isSet ? [sizeOf(24)] : [])]
  const space = element('w:spacing', { 'w:after': '160', 'w:line': '276', 'w:lineRule': 'auto' })
  return [
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, element('w:rPr', {}, ...run)),
      ...(isSet ? [element('w:pPrDefault', {}, element('w:pPr', {}, space))] : []),
    ),
  ]
}

function sizeOf(halfPoints: number): XmlElement {
  return element('w:sz', { 'w:val': String(halfPoints) })
}

function size(halfPoints: number): XmlElement {
  return element('w:rPr', {}, sizeOf(halfPoints))
}

/** A main heading begins a page, and every heading stays with what is below it. */
function aboveHeading(level: number): XmlElement {
  return element(
    'w:pPr',
    {},
    element('w:keepNext'),
    ...(level === 1 ? [element('w:pageBreakBefore')] : []),
    element('w:spacing', { 'w:before': '240', 'w:after': '120' }),
  )
}

function gridStyle(): XmlElement {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:color': '808080' }),
  )
  return element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    element('w:name', { 'w:val': 'Table Grid' }),
    element('w:tblPr', {}, element('w:tblBorders', {}, ...borders)),
  )
}

/** The font of a run, or of all of them. */
export function fonts(name: string): XmlElement {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name })
}

/** Lists: 1 has bullets, 2 numbers, 3 small letters below numbers. 12 and 100 to 109 are numbers that begin anew. */
export function numbering(): XmlElement {
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
    ...Array.from({ length: 10 }, (_, index) => list(String(100 + index), '2', true)),
    list('13', '3', true),
    list('23', '3', true),
  )
}
