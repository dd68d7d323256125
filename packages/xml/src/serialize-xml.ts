import { forbiddenCharacter, isXmlName } from './characters.ts'
import type { XmlElement, XmlNode } from './element.ts'

/** A character that XML cannot hold and that was left out of the text. */
export interface DroppedCharacter {
  /** Name of the element it stood in. */
  readonly element: string
  /** Name of the attribute it stood in, if it did. */
  readonly attribute?: string
  /** Code point, or the code unit of a lone surrogate. */
  readonly codePoint: number
}

/** How to write a tree. */
export interface SerializeXmlOptions {
  /** What one level of depth is indented by. Elements that hold text stay on one line. Default: no line breaks. */
  readonly indent?: string
  /** Hears of each character that XML 1.0 forbids. Such characters never reach the text. */
  readonly onDropped?: (dropped: DroppedCharacter) => void
}

/**
 * Write a tree as an XML 1.0 document in UTF-8, with an XML declaration and a final line break.
 *
 * `readXml` of the result gives an equal tree, save for what `onDropped` was told and for white space that `indent` added.
 * A name that XML does not allow is a programmer's error and throws.
 */
export function serializeXml(root: XmlElement, options: SerializeXmlOptions = {}): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  writeElement(root, parts, { ...options, lineStart: '\n' })
  parts.push('\n')
  return parts.join('')
}

interface WriteContext extends SerializeXmlOptions {
  /** Line break and indent of the current depth. */
  readonly lineStart: string
}

function writeElement(node: XmlElement, parts: string[], context: WriteContext): void {
  assertName(node.name)
  parts.push('<', node.name)
  for (const [name, value] of Object.entries(node.attributes)) {
    assertName(name)
    parts.push(' ', name, '="', escapeAttribute(clean(value, context, node.name, name)), '"')
  }
  if (node.children.length === 0) {
    parts.push('/>')
    return
  }
  parts.push('>')
  writeChildren(node, parts, context)
  parts.push('</', node.name, '>')
}

function writeChildren(node: XmlElement, parts: string[], context: WriteContext): void {
  const onLines = context.indent !== undefined && node.children.every((child) => typeof child !== 'string')
  const inner = onLines ? { ...context, lineStart: context.lineStart + context.indent } : context
  for (const child of node.children) {
    if (onLines) parts.push(inner.lineStart)
    writeNode(child, parts, { parent: node.name, context: inner })
  }
  if (onLines) parts.push(context.lineStart)
}

function writeNode(node: XmlNode, parts: string[], at: { parent: string; context: WriteContext }): void {
  if (typeof node === 'string') parts.push(escapeText(clean(node, at.context, at.parent)))
  else writeElement(node, parts, at.context)
}

/** Names that were found right: trees use few of them, many times. */
const knownNames = new Set<string>()

function assertName(name: string): void {
  if (knownNames.has(name)) return
  if (isXmlName(name)) knownNames.add(name)
  else throw new RangeError(`${JSON.stringify(name)} is not a name in XML`)
}

// Almost every text is of this kind, and the test is several times faster than the search for what is forbidden.
const plainText = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD]*$/

function clean(text: string, { onDropped }: WriteContext, element: string, attribute?: string): string {
  if (plainText.test(text)) return text
  return text.replace(forbiddenCharacter, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    onDropped?.({ element, ...(attribute !== undefined && { attribute }), codePoint })
    return ''
  })
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

// `>` always, so that no text can hold `]]>`; a carriage return as a reference, since a reader would make a line feed of it.
function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => references[character] ?? character)
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character)
}
