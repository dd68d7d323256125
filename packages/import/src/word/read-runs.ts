import { attribute, childOf, childrenOf, isDrawnOver, isLegacyFont } from '@paath/word'
import { textOf as xmlText } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { plainText, textOf } from '../document.ts'
import type { Block, Inline, Marks } from '../document.ts'
import { equationText } from './equation.ts'
import { lettersOf } from './letters-of.ts'
import { readDrawing } from './read-drawing.ts'
import { isSymbolFont, signOf } from './symbols.ts'
import type { PartContext } from './word-context.ts'

/** What one paragraph holds. */
export interface RunReading {
  readonly content: readonly Inline[]
  /** Blocks that hang on it: text boxes, words of diagrams. */
  readonly after: readonly Block[]
}

/** What is gone, or was never text. */
const leftOut = new Set(['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'rPr', 'pPr', 'sdtPr'])

const asText: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', noBreakHyphen: '-' }

/** Reads what stands in a paragraph. */
export class RunReader {
  readonly #context: PartContext
  readonly #paragraph: XmlReadElement
  readonly #content: Inline[] = []
  readonly #after: Block[] = []
  #href: string | undefined

  constructor(paragraph: XmlReadElement, context: PartContext) {
    this.#paragraph = paragraph
    this.#context = context
  }

  read(): RunReading {
    this.#readAll(this.#paragraph)
    return { content: this.#content, after: this.#after }
  }

  #readAll(node: XmlReadElement): void {
    for (const child of childrenOf(node)) this.#readNode(child)
  }

  #readNode(node: XmlReadElement): void {
    const { losses } = this.#context
    if (node.local === 'r') this.#readRun(node)
    else if (node.local === 'hyperlink') this.#readLink(node)
    else if (node.local === 'oMath') this.#readEquation(node)
    else if (node.local === 'del' || node.local === 'moveFrom') losses.change('tracked-change', this.#here())
    else if (node.local === 'ins' || node.local === 'moveTo') {
      losses.change('tracked-change', this.#here())
      this.#readAll(node)
    } else if (!leftOut.has(node.local)) this.#readAll(node)
  }

  /** Words that tell a person where this is. */
  #here(): string {
    return textOf(this.#content).trim() || lettersOf(this.#paragraph)
  }

  #readEquation(node: XmlReadElement): void {
    const text = equationText(node)
    this.#context.losses.change('equation', text)
    this.#content.push(plainText(text))
  }

  #readLink(node: XmlReadElement): void {
    const found = this.#context.relationships.get(attribute(node, 'id') ?? node.attributes['r:id'] ?? '')
    if (found?.isExternal === true) this.#href = found.target
    this.#readAll(node)
    this.#href = undefined
  }

  #readRun(run: XmlReadElement): void {
    const properties = childOf(run, 'rPr')
    const { styles, losses } = this.#context
    if (styles.isHidden(properties)) {
      if (lettersOf(run).trim() !== '') losses.leaveOut('hidden-text', lettersOf(run))
      return
    }
    const marks = styles.marksOf(properties, this.#paragraph)
    const fonts = this.#fontsOf(properties)
    const set = this.#href === undefined ? marks : { ...marks, href: this.#href }
    for (const child of childrenOf(run)) this.#readPiece(child, set, fonts)
  }

  #fontsOf(properties: XmlReadElement | undefined): readonly string[] {
    const { fontsOf, defaultFonts } = this.#context
    const own = fontsOf(properties)
    if (own.length > 0) return own
    const ofStyle = fontsOf(childOf(this.#paragraph, 'pPr'))
    return ofStyle.length > 0 ? ofStyle : defaultFonts
  }

  #readPiece(piece: XmlReadElement, marks: Marks, fonts: readonly string[]): void {
    const { losses } = this.#context
    if (piece.local === 't') this.#readText(xmlText(piece), marks, fonts)
    else if (piece.local === 'br' || piece.local === 'cr') this.#readBreak(piece, marks)
    else if (piece.local === 'sym') this.#readSymbol(piece, marks)
    else if (piece.local === 'footnoteReference' || piece.local === 'endnoteReference') this.#readNote(piece)
    else if (piece.local === 'commentReference') losses.leaveOut('comment', this.#here())
    else if (drawings.has(piece.local)) this.#readDrawing(piece)
    else if (asText[piece.local] !== undefined)
      this.#content.push(plainText(asText[piece.local] ?? '', marks))
    else if (piece.local === 'ruby') this.#readAll(piece)
  }

  #readText(text: string, marks: Marks, fonts: readonly string[]): void {
    const { losses } = this.#context
    const symbolFont = fonts.find(isSymbolFont)
    const legacy = fonts.find(isLegacyFont)
    if (legacy !== undefined && isDrawnOver(text)) losses.findLegacyFont(legacy, text)
    const plain = symbolFont === undefined ? text : this.#fromSymbols(text, symbolFont)
    this.#content.push(plainText(plain, marks))
  }

  #fromSymbols(text: string, font: string): string {
    return text.replaceAll(/[^ ]/gu, (sign) => this.#signOf(font, sign.codePointAt(0) ?? 0))
  }

  #signOf(font: string, code: number): string {
    const sign = signOf(font, code)
    if (sign === undefined) this.#context.losses.leaveOut('symbol', this.#here())
    return sign ?? ''
  }

  #readSymbol(piece: XmlReadElement, marks: Marks): void {
    const font = attribute(piece, 'font') ?? ''
    const code = Number.parseInt(attribute(piece, 'char') ?? '', 16)
    if (isLegacyFont(font)) this.#context.losses.findLegacyFont(font, this.#here())
    this.#content.push(plainText(this.#signOf(font, code), marks))
  }

  // A new page or column is a matter of paper.
  #readBreak(piece: XmlReadElement, marks: Marks): void {
    const type = attribute(piece, 'type')
    this.#content.push(
      type === undefined || type === 'textWrapping' ? { kind: 'break' } : plainText(' ', marks),
    )
  }

  #readNote(piece: XmlReadElement): void {
    const kind = piece.local.replace('Reference', '')
    const note = this.#context.notes.get(`${kind} ${attribute(piece, 'id') ?? ''}`)
    if (!note) return
    const paragraphs = childrenOf(note)
      .filter(({ local }) => local === 'p')
      .map((node) => new RunReader(node, this.#context).read().content)
      .filter((content) => textOf(content).trim() !== '')
    if (paragraphs.length === 0) return
    const inside = paragraphs.flatMap((content, index) => [
      ...(index > 0 ? [plainText(' ')] : []),
      ...content,
    ])
    this.#context.losses.change('footnote', textOf(inside))
    this.#content.push(plainText(' ('), ...withoutEnds(inside), plainText(')'))
  }

  #readDrawing(piece: XmlReadElement): void {
    const { content, after } = readDrawing(piece, this.#context, this.#here())
    this.#content.push(...content)
    this.#after.push(...after)
  }
}

const drawings = new Set(['drawing', 'pict', 'object', 'AlternateContent'])

function withoutEnds(content: readonly Inline[]): Inline[] {
  return content.map((part, index) => {
    if (part.kind !== 'text') return part
    const start = index === 0 ? part.value.trimStart() : part.value
    return { ...part, value: index === content.length - 1 ? start.trimEnd() : start }
  })
}
