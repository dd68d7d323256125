/** Attributes by qualified name, in the order they are written. */
export type XmlAttributes = Readonly<Record<string, string>>

/** One element of a tree. Names are qualified as they are written: `title`, `adlcp:masteryscore`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlNode[]
}

/** An element or a stretch of text. Text is plain: the serializer escapes it. */
export type XmlNode = XmlElement | string

/**
 * Make one element.
 *
 * Attributes whose value is undefined are left out, and so are undefined children: a caller can write
 * `pass === undefined ? undefined : element(…)` in place.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (XmlNode | undefined)[]
): XmlElement {
  return {
    name,
    attributes: isComplete(attributes) ? attributes : withoutUndefined(attributes),
    children: children.filter((child) => child !== undefined),
  }
}

function isComplete(attributes: Readonly<Record<string, string | undefined>>): attributes is XmlAttributes {
  return !Object.values(attributes).includes(undefined)
}

function withoutUndefined(attributes: Readonly<Record<string, string | undefined>>): XmlAttributes {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(given)
}

/** All text below a node, in document order. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
