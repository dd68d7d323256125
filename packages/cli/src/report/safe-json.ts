/**
 * JSON text whose strings hold nothing that a terminal or a log would act on: what is invisible is written as an escape, so that a
 * reader of the JSON gets it unchanged.
 *
 * @spec RFC 8259, section 7: any character may be escaped
 */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu, escapeUnits)}\n`
}

function escapeUnits(character: string): string {
  // A character beyond the first plane is a pair, and each half has an escape.
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
