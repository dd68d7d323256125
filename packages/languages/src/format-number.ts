/**
 * Write a number as official India does in every language: digits 0-9, grouped as 12,34,567.
 *
 * `Intl` groups Kannada, Urdu, Kashmiri, Sindhi, Maithili, Dogri, Manipuri and Santali in thousands and writes Bengali,
 * Marathi, Nepali and others with native digits, so the locale of a language is not used.
 *
 * @spec Constitution of India, Article 343(1); Standards of Weights and Measures (Numeration) Rules 1987, rule 2(3)
 */
export function formatNumber(value: number): string {
  return format.format(value)
}

const format = new Intl.NumberFormat('en-IN-u-nu-latn', { maximumFractionDigits: 1 })
