import { textOf } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { attribute, childrenOf, isDrawnOver, isLegacyFont } from '@paath/word'
import type { FontsOf } from '@paath/word'

/** What stands in one cell, as if every tracked change were accepted. */
export interface CellReading {
  /** Its paragraphs. */
  readonly lines: readonly string[]
  /** Names of content controls in it. */
  readonly controls: readonly string[]
  /** An old font that some of its letters are drawn in. */
  readonly legacyFont?: string
  /** What it holds that is not text: a picture, a symbol, a table. */
  readonly notText?: string
}

/** Read a cell. */
export function readCell(cell: XmlReadElement, fontsOf: FontsOf): CellReading {
  const reader = new CellReader(fontsOf)
  reader.readBlocks(cell)
  return reader.result()
}

/** What is gone, or was never said. */
const leftOut = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'rPr',
  'pPr',
  'tcPr',
  'Fallback',
])

const notText: Readonly<Record<string, string>> = {
  tbl: 'a table',
  drawing: 'a picture or shape',
  pict: 'a picture or shape',
  object: 'an embedded object',
  sym: 'a symbol',
  oMath: 'a formula',
}

const asText: Readonly<Record<string, string>> = { br: ' ', cr: ' ', tab: ' ', noBreakHyphen: '-' }

class CellReader {
  readonly #fontsOf: FontsOf
  readonly #lines: string[] = []
  readonly #controls: string[] = []
  #line = ''
  #legacyFont: string | undefined
  #notText: string | undefined
  #paragraphFonts: readonly string[] = []

  constructor(fontsOf: FontsOf) {
    this.#fontsOf = fontsOf
  }

  result(): CellReading {
    return {
      lines: this.#lines,
      controls: this.#controls,
      ...(this.#legacyFont !== undefined && { legacyFont: this.#legacyFont }),
      ...(this.#notText !== undefined && { notText: this.#notText }),
    }
  }

  readBlocks(node: XmlReadElement): void {
    for (const child of childrenOf(node)) {
      if (child.local === 'p') this.#readParagraph(child)
      else this.#readNode(child, (inner) => this.readBlocks(inner))
    }
  }

  #readParagraph(node: XmlReadElement): void {
    const properties = childrenOf(node).find(({ local }) => local === 'pPr')
    this.#paragraphFonts = this.#fontsOf(properties)
    this.#readInline(node)
    if (hasDeletedEnd(properties)) return
    this.#lines.push(this.#line)
    this.#line = ''
  }

  #readInline(node: XmlReadElement): void {
    for (const child of childrenOf(node)) {
      if (child.local === 'r') this.#readRun(child)
      else if (child.local === 'p') this.#readParagraph(child)
      else this.#readNode(child, (inner) => this.#readInline(inner))
    }
  }

  /** What is neither a paragraph nor a run: a frame that is looked into, or something that is no text. */
  #readNode(node: XmlReadElement, readInner: (node: XmlReadElement) => void): void {
    if (leftOut.has(node.local)) return
    const what = notText[node.local]
    if (what !== undefined) this.#notText ??= what
    else if (node.local === 'sdtPr') this.#readControl(node)
    else readInner(node)
  }

  #readControl(node: XmlReadElement): void {
    const tag = childrenOf(node).find(({ local }) => local === 'tag')
    const name = tag && attribute(tag, 'val')
    if (name !== undefined) this.#controls.push(name)
  }

  #readRun(run: XmlReadElement): void {
    const properties = childrenOf(run).find(({ local }) => local === 'rPr')
    const text = this.#textOf(run)
    const own = this.#fontsOf(properties)
    const font = (own.length > 0 ? own : this.#paragraphFonts).find(isLegacyFont)
    if (font !== undefined && isDrawnOver(text)) this.#legacyFont ??= font
    this.#line += text
  }

  #textOf(run: XmlReadElement): string {
    let text = ''
    for (const child of childrenOf(run)) {
      if (leftOut.has(child.local)) continue
      if (child.local === 't') text += textOf(child)
      else if (notText[child.local] !== undefined) this.#notText ??= notText[child.local]
      else text += asText[child.local] ?? this.#textOf(child)
    }
    return text
  }
}

// The end of a paragraph that was deleted joins it with the next one.
function hasDeletedEnd(properties: XmlReadElement | undefined): boolean {
  const marks = properties && childrenOf(properties).find(({ local }) => local === 'rPr')
  return marks !== undefined && childrenOf(marks).some(({ local }) => local === 'del' || local === 'moveFrom')
}
