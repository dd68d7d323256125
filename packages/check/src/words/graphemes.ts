/** How long a text looks: letters without the marks that stand on them, signs and spaces. */
export function lengthOf(text: string): number {
  return mayHaveMarks.test(text) ? text.replaceAll(/[\p{M}\u200c\u200d]/gu, '').length : text.length
}

// No mark comes before the block of combining accents, and none among the dashes and quotes of Latin texts.
const mayHaveMarks = /[\u0300-\u200f\u2070-\uffff]/
