/** The numbers that stand in a text, in digits of Latin or of any script of India. */
export function readNumbers(text: string): Set<number> {
  const latin = text.replaceAll(/[०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯]/g, latinDigit)
  return new Set(latin.match(/\d+(?:\.\d+)?/g)?.map(Number))
}

/** Each script has its digits in a row that begins at 6 or 14 in a block of 16. */
function latinDigit(digit: string): string {
  return String((digit.charCodeAt(0) - 6) % 16)
}
