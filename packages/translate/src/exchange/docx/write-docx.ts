import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import { writeZip } from '@paath/zip'
import type { ExchangeDocument } from '../exchange.ts'
import { documentTree } from './document-tree.ts'
import { wordNamespace } from '@paath/word'

const packageUri = 'http://schemas.openxmlformats.org/package/2006'
const officeUri = 'http://schemas.openxmlformats.org/officeDocument/2006'
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * Write the texts of a module as a Word document: number, source, translation, note.
 *
 * @spec ECMA-376 Part 1 (WordprocessingML), Part 2 (packaging)
 */
export function writeDocx(document: ExchangeDocument): Uint8Array {
  const parts: Readonly<Record<string, XmlElement>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${officeUri}/relationships/officeDocument`, 'word/document.xml'],
      [`${officeUri}/relationships/custom-properties`, 'docProps/custom.xml'],
    ]),
    'docProps/custom.xml': customProperties(document),
    'word/_rels/document.xml.rels': relationships([[`${officeUri}/relationships/styles`, 'styles.xml']]),
    'word/document.xml': documentTree(document),
    'word/styles.xml': styles(),
  }
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(
    ([name, tree]) => [name, { bytes: encoder.encode(serializeXml(tree)) }] as const,
  )
  const zip = writeZip(new Map(files), {
    name: `${document.module}.docx`,
    report: (code) => {
      throw new Error(`A document of ${document.rows.length} rows cannot be packed: ${code}`)
    },
    first: ['[Content_Types].xml', '_rels/.rels'],
    names: 'any',
    largeBytes: 200_000_000,
  })
  return zip ?? new Uint8Array()
}

function contentTypes(): XmlElement {
  const override = (name: string, type: string): XmlElement =>
    element('Override', { PartName: name, ContentType: type })
  return element(
    'Types',
    { xmlns: `${packageUri}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${documentType}.document.main+xml`),
    override('/word/styles.xml', `${documentType}.styles+xml`),
    override('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
  )
}

function relationships(targets: readonly (readonly [string, string])[]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${packageUri}/relationships` },
    ...targets.map(([Type, Target], index) =>
      element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
    ),
  )
}

/** Which course, module and languages the document is of. @spec ECMA-376 Part 1, 22.3 */
function customProperties(document: ExchangeDocument): XmlElement {
  const { course, module, sourceLanguage, targetLanguage } = document
  const properties = { course, module, source: sourceLanguage, target: targetLanguage }
  return element(
    'Properties',
    { xmlns: `${officeUri}/custom-properties`, 'xmlns:vt': `${officeUri}/docPropsVTypes` },
    ...Object.entries(properties).map(([name, value], index) =>
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: String(index + 2), name: `paath-${name}` },
        element('vt:lpwstr', {}, value),
      ),
    ),
  )
}

function styles(): XmlElement {
  const size = '20'
  const fonts = { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Nirmala UI' }
  const run = element(
    'w:rPr',
    {},
    element('w:rFonts', fonts),
    element('w:sz', { 'w:val': size }),
    element('w:szCs', { 'w:val': size }),
  )
  return element(
    'w:styles',
    { 'xmlns:w': wordNamespace },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, run),
      element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:after': '60' }))),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
    ),
  )
}
