export { findForbiddenCharacters, isXmlName } from './characters.ts'
export { element, textOf } from './element.ts'
export type { XmlAttributes, XmlElement, XmlNode } from './element.ts'
export { readXml } from './read-xml.ts'
export type {
  ReadXmlOptions,
  XmlFault,
  XmlInstruction,
  XmlPoint,
  XmlReadElement,
  XmlReadNode,
  XmlReadResult,
  XmlSpan,
} from './read-xml.ts'
export { serializeXml } from './serialize-xml.ts'
export type { DroppedCharacter, SerializeXmlOptions } from './serialize-xml.ts'
