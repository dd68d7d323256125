import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldAnswer, languageOf, languages } from './index.ts'

const same: readonly (readonly [string, string, string])[] = [
  ['en', ' Pass  Book ', 'pass book'],
  ['en', 'don’t', "don't"],
  ['en', '19–30', '19-30'],
  ['en', '१९३०', '1930'],
  ['hi', '१९३०', '1930'],
  ['hi', 'हिन्दी', 'हिंदी'],
  ['hi', 'सम्बन्ध', 'संबंध'],
  ['hi', 'चाँद', 'चांद'],
  ['hi', 'फ़ोन', 'फोन'],
  ['hi', '\u095Eोन', 'फोन'],
  ['hi', 'क्\u200Dया', 'क्या'],
  ['mr', 'दुसऱ्या', 'दुसर्\u200Dया'],
  ['bn', 'উৎসব', 'উত্\u200Dসব'],
  ['bn', 'ড়', 'ড\u09BC'],
  ['as', 'নগর', 'নগৰ'],
  ['gu', 'હિન્દી', 'હિંદી'],
  ['pa', 'ਸਿੰਘ', 'ਸਿਂਘ'],
  ['te', 'హిన్దీ', 'హిందీ'],
  ['kn', 'ಹಿನ್ದಿ', 'ಹಿಂದಿ'],
  ['ml', 'അവൻ', 'അവന്\u200D'],
  ['or', '୧୯୩୦', '1930'],
  ['ta', '௧௯௩௦', '1930'],
  ['ur', 'كتاب', 'کتاب'],
  ['ur', 'ميں', 'میں'],
  ['ur', 'بهائی', 'بھائی'],
  ['ur', 'اُردُو', 'اردو'],
  ['ur', '٢٠٢٦', '۲۰۲۶'],
  ['sd', 'سنڌی', 'سنڌي'],
  ['mni', '꯱꯹', '19'],
  ['sat', '᱑᱙', '19'],
]

test.each(same)('%s: takes %j and %j for the same answer', (tag, one, other) => {
  expect(fold(tag, one)).toBe(fold(tag, other))
})

test.each([
  ['hi', 'मन', 'मान'],
  ['hi', 'अन्न', 'अंन'],
  ['bn', 'চাঁদ', 'চাংদ'],
  ['sd', 'ڪ', 'ک'],
  ['ur', 'آم', 'ام'],
  ['en', 'form a', 'forma'],
])('%s: keeps %j and %j apart', (tag, one, other) => {
  expect(fold(tag, one)).not.toBe(fold(tag, other))
})

describe.each(languages.map(({ tag, folding }) => [tag, folding] as const))('%s', (_, folding) => {
  test('folds every value of its map to itself, so that a folded answer stays as it is', () => {
    for (const value of Object.values(folding)) {
      expect(foldAnswer(`x${value}x`, folding)).toBe(`x${value}x`)
    }
  })

  test('changes nothing when it folds a second time', () => {
    const letters = constantFrom(
      ...Object.keys(folding),
      ...Object.values(folding),
      'क',
      '\u093C',
      '\u094D',
      'a',
    )
    const texts = oneof(
      string({ unit: 'grapheme' }),
      array(letters).map((parts) => parts.join('')),
    )
    assert(
      property(texts, (text) => {
        const folded = foldAnswer(text, folding)
        expect(foldAnswer(folded, folding)).toBe(folded)
      }),
      { numRuns: 200 },
    )
  })
})

function fold(tag: string, text: string): string {
  return foldAnswer(text, languageOf(tag)?.folding ?? {})
}
