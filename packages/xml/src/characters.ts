/*
 * What XML 1.0 allows as a character and as a name. A control character, a lone surrogate, U+FFFE and U+FFFF cannot
 * stand in a document at all, not even as a reference such as `&#1;`.
 */

/** One character that XML 1.0 forbids. */
export const forbiddenCharacter: RegExp = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const start = 'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}'
const startHigh =
  '\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}'
const startTop = '\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}'
const first = `[${start}${startHigh}${startTop}]`
const rest = `[${start}${startHigh}${startTop}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}]*`
const qualifiedName = new RegExp(`^${first}${rest}(?::${first}${rest})?$`, 'u')

/**
 * May this text be the name of an element or attribute, with at most one prefix?
 *
 * @spec Namespaces in XML 1.0, production QName
 */
export function isXmlName(text: string): boolean {
  return qualifiedName.test(text)
}

/** The code points of a text that no XML document can hold, in order. A lone surrogate counts as its code unit. */
export function findForbiddenCharacters(text: string): number[] {
  // Hardly any text has one, and a list of matches is slow to make.
  if (text.search(forbiddenCharacter) === -1) return []
  return Array.from(text.matchAll(forbiddenCharacter), ([character]) => character.codePointAt(0) ?? 0)
}
