/** Letters of scripts that run from right to left, with their marks and the full stops that readers turn with them. */
const rightToLeftRun = /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}])*/u
const turned = /[\p{L}\p{M}\u06d4\u061f]+|[^\p{L}\p{M}\u06d4\u061f]+/gu

/**
 * The characters of a word in the order in which a PDF holds them, with the spaces that keep it apart from its neighbours.
 *
 * A PDF holds letters from left to right as they stand on paper; readers turn what runs from right to left.
 *
 * @param isRightToLeft Does the document run from right to left?
 */
export function toStreamOrder(word: string, isRightToLeft: boolean): string[] {
  if (!rightToLeftRun.test(word)) {
    const letters = Array.from(word)
    return isRightToLeft ? [' ', ...letters, ' '] : [...letters, ' ']
  }
  const parts = word.match(turned) ?? []
  return [' ', ...parts.flatMap((part) => (rightToLeftRun.test(part) ? turn(part) : Array.from(part)))]
}

/** A mark cannot open a run: an invisible letter of the same direction stands before it. */
function turn(part: string): string[] {
  const letters = Array.from(part).reverse()
  return /^\p{M}/u.test(letters[0] ?? '') ? ['\u200f', ...letters] : letters
}
