/** The numbers of a text in Latin digits and without grouping, sorted: `१२,३४५` is `12345`. */
export function numbersOf(words: string): string[] {
  const found = toLatinDigits(words).match(/\d+(?:[.,:/-]\d+)*/g) ?? []
  return found.flatMap((number) => number.replaceAll(/(?<=\d),(?=\d)/g, '').split(/[:/-]/)).sort()
}

/** Digits of every script as 0-9. */
export function toLatinDigits(words: string): string {
  // What ends a block of ten is its nine, and blocks start at multiples that the value itself tells.
  return words.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)))
}

function digitValue(code: number): number {
  if (code < 0x80) return code - 0x30
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}
