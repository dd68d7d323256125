/**
 * Text of strangers, made safe to print: what would move a cursor, colour a terminal, turn the direction of a line or hide, is
 * shown as its code point instead.
 */
const invisible = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * Show control characters, and make tabs two spaces, so that a line stays one line.
 *
 * @spec sec/log-injection
 */
export function visibleText(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replaceAll(invisible, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
