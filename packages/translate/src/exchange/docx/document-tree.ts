import { languageOf } from '@paath/languages'
import { element } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import type { ExchangeDocument, ExchangeRow } from '../exchange.ts'
import { rowBase } from '../row-base.ts'
import { toBrackets } from '../brackets.ts'
import { instruction, notesOf } from './notes.ts'
import { wordNamespace } from '@paath/word'

const twips = { id: 1500, source: 4700, target: 4700, note: 3000 } as const
type Column = keyof typeof twips

/** The text of one cell, and how it is set. */
interface CellOptions {
  readonly column: Column
  /** Language of the text, for spelling and direction. */
  readonly language: string
  /** Name of a locked content control around it. Left out: people write here. */
  readonly locked?: string
  readonly bold?: boolean
}

/** The table of a module as the tree of `word/document.xml`. */
export function documentTree(document: ExchangeDocument): XmlElement {
  const { courseTitle, moduleTitle, sourceLanguage, targetLanguage, rows } = document
  const names = { source: nameOf(sourceLanguage), target: nameOf(targetLanguage) }
  return element(
    'w:document',
    { 'xmlns:w': wordNamespace },
    element(
      'w:body',
      {},
      paragraph(run(`${courseTitle}: ${moduleTitle}`, { bold: true, language: sourceLanguage })),
      paragraph(run(instruction(names), { language: 'en' })),
      element(
        'w:tbl',
        {},
        tableProperties(),
        grid(),
        headerRow(names),
        ...rows.map((row, index) => tableRow(row, index + 1, document)),
      ),
      element(
        'w:sectPr',
        {},
        element('w:pgSz', { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }),
        margins(),
      ),
    ),
  )
}

function tableProperties(): XmlElement {
  const line = { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '999999' }
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  return element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
    element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  )
}

function grid(): XmlElement {
  return element(
    'w:tblGrid',
    {},
    ...Object.values(twips).map((width) => element('w:gridCol', { 'w:w': String(width) })),
  )
}

function margins(): XmlElement {
  const width = '1134'
  return element('w:pgMar', {
    'w:top': width,
    'w:right': width,
    'w:bottom': width,
    'w:left': width,
    'w:header': '708',
    'w:footer': '708',
    'w:gutter': '0',
  })
}

function headerRow({ source, target }: { source: string; target: string }): XmlElement {
  const labels = { id: 'No', source, target, note: 'Note' } as const
  const columns = Object.keys(labels) as Column[]
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit'), element('w:tblHeader')),
    ...columns.map((column) =>
      cell([labels[column]], { column, language: 'en', locked: `paath-column-${column}`, bold: true }),
    ),
  )
}

function tableRow(row: ExchangeRow, number: number, document: ExchangeDocument): XmlElement {
  const { sourceLanguage, targetLanguage } = document
  const base = rowBase(row.source, row.target)
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit')),
    cell([String(number), row.id], { column: 'id', language: 'en', locked: `paath-row-${row.id}-${base}` }),
    cell([toBrackets(row.source)], {
      column: 'source',
      language: sourceLanguage,
      locked: `paath-source-${number}`,
    }),
    cell([toBrackets(row.target ?? '')], { column: 'target', language: targetLanguage }),
    cell(notesOf(row), { column: 'note', language: 'en' }),
  )
}

function cell(paragraphs: readonly string[], options: CellOptions): XmlElement {
  const { column, locked } = options
  const shade = column === 'target' ? 'FFFFFF' : 'F2F2F2'
  return element(
    'w:tc',
    {},
    element(
      'w:tcPr',
      {},
      element('w:tcW', { 'w:w': String(twips[column]), 'w:type': 'dxa' }),
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shade }),
    ),
    ...(paragraphs.length === 0 ? [''] : paragraphs).map((text, index) =>
      paragraph(
        locked === undefined
          ? run(text, options)
          : lock(run(text, options), `${locked}${index === 0 ? '' : `-${index}`}`),
        options.language,
      ),
    ),
  )
}

/** @spec ECMA-376 Part 1, 17.5.2: a control whose content and frame cannot be changed */
function lock(content: XmlElement, name: string): XmlElement {
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:tag', { 'w:val': name }),
      element('w:lock', { 'w:val': 'sdtContentLocked' }),
    ),
    element('w:sdtContent', {}, content),
  )
}

function paragraph(content: XmlElement, language = 'en'): XmlElement {
  const isRightToLeft = languageOf(language)?.direction === 'rtl'
  return element('w:p', {}, isRightToLeft ? element('w:pPr', {}, element('w:bidi')) : undefined, content)
}

function run(text: string, { language, bold = false }: { language: string; bold?: boolean }): XmlElement {
  const known = languageOf(language)
  const isComplex = known !== undefined && known.script !== 'Latn'
  const properties = [
    isComplex ? element('w:rFonts', { 'w:cs': known.fallbackFonts[0] ?? 'Nirmala UI' }) : undefined,
    bold ? element('w:b') : undefined,
    known?.direction === 'rtl' ? element('w:rtl') : undefined,
    element('w:lang', isComplex ? { 'w:val': 'en-IN', 'w:bidi': `${known.tag}-IN` } : { 'w:val': 'en-IN' }),
  ]
  return element(
    'w:r',
    {},
    element('w:rPr', {}, ...properties),
    element('w:t', { 'xml:space': 'preserve' }, text),
  )
}

function nameOf(tag: string): string {
  return languageOf(tag)?.name ?? tag
}
