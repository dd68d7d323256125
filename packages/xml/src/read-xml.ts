import { SaxesParser } from 'saxes'
import type { XmlElement } from './element.ts'

/** One point in a text. Lines and columns start at 1; offsets count UTF-16 units from 0. */
export interface XmlPoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a text, end exclusive. Has the shape of a span of `@paath/diagnostics`. */
export interface XmlSpan {
  readonly start: XmlPoint
  readonly end: XmlPoint
}

/** An element as it was read, with its namespace and its place. */
export interface XmlReadElement extends XmlElement {
  readonly children: readonly XmlReadNode[]
  /** The name without its prefix. */
  readonly local: string
  /** The namespace, or an empty text. */
  readonly namespace: string
  /** From `<` of the start tag to `>` of the end tag. */
  readonly span: XmlSpan
}

/** An element or a stretch of text. Neighbouring texts and CDATA sections are one. */
export type XmlReadNode = XmlReadElement | string

/** A processing instruction such as `<?xml-stylesheet …?>`. */
export interface XmlInstruction {
  readonly target: string
  readonly body: string
}

/** Limits for `readXml`. A document beyond one of them is refused. */
export interface ReadXmlOptions {
  /** UTF-16 units. Default: 5,000,000. */
  readonly maxLength?: number
  /** Elements inside each other. Default: 100. */
  readonly maxDepth?: number
  /** Elements in all. Default: 100,000. */
  readonly maxElements?: number
}

/** Why a document was refused. */
export interface XmlFault {
  /**
   * `syntax`: not well-formed, or a prefix or entity that nobody declared. `doctype`: it holds a DOCTYPE, which could
   * declare entities. The rest: a limit of the options.
   */
  readonly kind: 'syntax' | 'doctype' | 'too-long' | 'too-deep' | 'too-many-elements'
  /** The parser's words, for `syntax`; else the limit in words. */
  readonly detail: string
  readonly point: XmlPoint
}

/** What `readXml` gives: a tree, or the first fault. */
export type XmlReadResult =
  | {
      readonly root: XmlReadElement
      readonly instructions: readonly XmlInstruction[]
      readonly fault?: undefined
    }
  | { readonly root?: undefined; readonly fault: XmlFault }

/**
 * Read a document that nobody vouches for.
 *
 * Nothing is loaded or expanded: a DOCTYPE is refused, only the five entities of XML itself exist. Comments are left out.
 * Never throws for what the text holds.
 */
export function readXml(text: string, options: ReadXmlOptions = {}): XmlReadResult {
  const reader = new Reader(text, options)
  return reader.read()
}

/** Ends the parse at the first fault: the parser itself would go on. */
class Stop extends Error {}

interface Open {
  readonly name: string
  readonly local: string
  readonly namespace: string
  readonly attributes: Record<string, string>
  readonly children: XmlReadNode[]
  readonly start: XmlPoint
}

class Reader {
  readonly #text: string
  readonly #limits: Required<ReadXmlOptions>
  readonly #lines: LineIndex
  readonly #parser: SaxesParser<{ xmlns: true }> = createParser()
  readonly #open: Open[] = []
  readonly #instructions: XmlInstruction[] = []
  #count = 0
  #root: XmlReadElement | undefined
  #fault: XmlFault | undefined

  constructor(text: string, options: ReadXmlOptions) {
    this.#text = text
    this.#limits = { maxLength: 5_000_000, maxDepth: 100, maxElements: 100_000, ...options }
    this.#lines = new LineIndex(text)
  }

  read(): XmlReadResult {
    try {
      if (this.#text.length > this.#limits.maxLength)
        this.#stop('too-long', `${this.#limits.maxLength} characters`)
      this.#listen()
      this.#parser.write(this.#text).close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    if (this.#fault !== undefined) return { fault: this.#fault }
    if (this.#root === undefined)
      return { fault: { kind: 'syntax', detail: 'no element', point: this.#here() } }
    return { root: this.#root, instructions: this.#instructions }
  }

  #listen(): void {
    const parser = this.#parser
    parser.on('error', (error) => this.#stop('syntax', error.message.replace(/^\d+:\d+: /, '')))
    parser.on('doctype', () => this.#stop('doctype', 'no DOCTYPE'))
    parser.on('processinginstruction', ({ target, body }) => this.#instructions.push({ target, body }))
    parser.on('opentagstart', ({ name }) => this.#startElement(name))
    parser.on('opentag', (tag) => this.#fillElement(tag))
    parser.on('closetag', () => this.#endElement())
    parser.on('text', (text) => this.#addText(text))
    parser.on('cdata', (text) => this.#addText(text))
  }

  #startElement(name: string): void {
    if (this.#open.length >= this.#limits.maxDepth) this.#stop('too-deep', `${this.#limits.maxDepth} levels`)
    if (++this.#count > this.#limits.maxElements) {
      this.#stop('too-many-elements', `${this.#limits.maxElements} elements`)
    }
    const start = this.#lines.pointAt(this.#text.lastIndexOf('<', this.#parser.position - 1))
    const attributes = Object.create(null) as Record<string, string>
    this.#open.push({ name, local: name, namespace: '', attributes, children: [], start })
  }

  #fillElement(tag: { local: string; uri: string; attributes: Record<string, { value: string }> }): void {
    const open = this.#open.pop()
    if (open === undefined) return
    for (const [name, { value }] of Object.entries(tag.attributes)) open.attributes[name] = value
    this.#open.push({ ...open, local: tag.local, namespace: tag.uri })
  }

  #endElement(): void {
    const open = this.#open.pop()
    if (open === undefined) return
    const { start, ...rest } = open
    const node = { ...rest, span: { start, end: this.#here() } }
    const parent = this.#open.at(-1)
    if (parent) parent.children.push(node)
    else this.#root = node
  }

  #addText(text: string): void {
    const children = this.#open.at(-1)?.children
    if (children === undefined || text === '') return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }

  #here(): XmlPoint {
    return this.#lines.pointAt(Math.min(this.#parser.position, this.#text.length))
  }

  #stop(kind: XmlFault['kind'], detail: string): never {
    this.#fault = { kind, detail, point: this.#here() }
    throw new Stop(detail)
  }
}

// Version 1.1 would allow control characters, so a document cannot choose it.
function createParser(): SaxesParser<{ xmlns: true }> {
  return new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
}

/** Turns offsets into points. */
class LineIndex {
  readonly #lineStarts: number[] = [0]

  constructor(text: string) {
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
      this.#lineStarts.push(index + lineBreak.length)
    }
  }

  pointAt(offset: number): XmlPoint {
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1, offset }
  }
}
