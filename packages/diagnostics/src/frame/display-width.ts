/** How many columns of a terminal a text takes. */

const takesNone = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const takesTwo =
  /^[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/**
 * Columns of a text without control characters.
 *
 * Marks that stand over, under or around a letter take none; spacing vowel signs take one, as terminals count them.
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (character < '\u0300') return 1
  if (takesNone.test(character)) return 0
  return takesTwo.test(character) ? 2 : 1
}

/**
 * The part of a text that fits into so many columns, whole letters with their marks only.
 *
 * @param from Columns to leave out at the start.
 */
export function cutToWidth(text: string, from: number, columns: number): string {
  let at = 0
  let cut = ''
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const width = displayWidth(letter)
    if (at >= from && at + width <= from + columns) cut += letter
    at += width
  }
  return cut
}
