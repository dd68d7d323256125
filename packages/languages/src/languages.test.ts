import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languageOf, languages, playerStrings } from './index.ts'

const fontFolder = fileURLToPath(new URL('../../build/node_modules/', import.meta.url))

test('knows English and the 22 scheduled languages, three of them in a second script', () => {
  expect(languages.map(({ tag }) => tag)).toEqual(
    'en as bn brx doi gu hi kn ks ks-Deva kok mai ml mni mni-Beng mr ne or pa sa sat sd sd-Deva ta te ur'.split(
      ' ',
    ),
  )
  expect(new Set(languages.map(({ igotLabel }) => igotLabel)).size).toBe(23)
})

test('offers for authoring on the portal twelve languages, and Urdu is not one of them', () => {
  const offered = languages.filter(({ availability }) => availability.portalAuthoring)
  expect(offered.map(({ igotLabel }) => igotLabel).sort()).toEqual([
    'Assamese',
    'Bengali',
    'English',
    'Gujarati',
    'Hindi',
    'Kannada',
    'Malayalam',
    'Marathi',
    'Odia',
    'Punjabi',
    'Tamil',
    'Telugu',
  ])
})

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  test('is found by its own tag, with a region and with its script', () => {
    const [primary] = tag.split('-')
    const script = language.script === 'Aran' ? 'Arab' : language.script
    expect(languageOf(tag)?.tag).toBe(tag)
    expect(languageOf(`${tag}-IN`)?.tag).toBe(tag)
    expect(languageOf(`${primary}-${script}-IN`)?.tag).toBe(tag)
  })

  test('is written in one direction with marks, digits and a native name of its script', () => {
    expect(language.direction).toBe(['ks', 'sd', 'ur'].includes(tag) ? 'rtl' : 'ltr')
    const script = language.script === 'Aran' ? 'Arab' : language.script
    expect(language.nativeName).toMatch(new RegExp(`^\\p{Script_Extensions=${script}}`, 'u'))
    expect(Array.from(language.nativeDigits)).toHaveLength(10)
    expect(language.sentenceEnd.length).toBeGreaterThan(0)
    expect(language.questionMark).toBe(language.direction === 'rtl' ? '؟' : '?')
  })

  test('has lines high enough for its script', () => {
    const least = { Latn: 1.5, Arab: 1.9, Aran: 2.4 }[language.script as string] ?? 1.6
    expect(language.lineHeight.body).toBeGreaterThanOrEqual(least)
    if (language.script !== 'Latn') expect(language.lineHeight.heading).toBeGreaterThanOrEqual(1.4)
    if (language.script === 'Aran') expect(language.lineHeight.heading).toBeGreaterThanOrEqual(2.4)
  })

  test('names font files that exist, with the ranges that the font packages state', () => {
    for (const font of Object.values(language.fonts)) {
      const folder = `${fontFolder}${font.package}/`
      const { from } = font.cut ?? { from: font.files }
      for (const file of Object.values<string>(from)) {
        expect(existsSync(`${folder}files/${file}`), file).toBe(true)
      }
      const ranges = JSON.parse(readFileSync(`${folder}unicode.json`, 'utf8')) as Record<string, string>
      const subset = Object.keys(ranges).find((name) => from[400].endsWith(`-${name}-400-normal.woff2`))
      const stated = (ranges[subset ?? ''] ?? '').split(',').map(limitsOf)
      for (const range of font.unicodeRange.split(', ')) {
        const [first, last] = limitsOf(range)
        expect(
          stated.some(([from, to]) => from <= first && last <= to),
          range,
        ).toBe(true)
      }
      const letters = [...(font.cut?.characters ?? '')].map((letter) => letter.codePointAt(0) ?? 0)
      for (const point of letters)
        expect(
          stated.some(([from, to]) => from <= point && point <= to),
          point.toString(16),
        ).toBe(true)
    }
    expect(language.fallbackFonts.length).toBeGreaterThan(0)
    expect(language.fonts.text.standIns.length).toBeGreaterThan(0)
    expect(language.fonts.latin.standIns.length).toBeGreaterThan(0)
  })

  test('orders letters by a locale that the engine knows', () => {
    if (language.collation === 'und') return
    expect(Intl.Collator.supportedLocalesOf([language.collation])).toEqual([language.collation])
  })

  test('says where the platform offers it', () => {
    expect(language.availability.schema && language.availability.app).toBe(true)
    expect(language.availability.aiServices).toBe(language.availability.portalAuthoring)
  })
})

test('falls back from regions and refuses scripts that a language has no data for', () => {
  expect(languageOf('hi-IN')?.tag).toBe('hi')
  expect(languageOf('HI_in')?.tag).toBe('hi')
  expect(languageOf('ks-Arab')?.tag).toBe('ks')
  expect(languageOf('ks-Deva-IN')?.tag).toBe('ks-Deva')
  expect(languageOf('sat-Olck')?.tag).toBe('sat')
  expect(languageOf('hi-IN-x-test')?.tag).toBe('hi')
  expect(languageOf('hi-Latn')).toBeUndefined()
  expect(languageOf('hindi')).toBeUndefined()
  expect(languageOf('fr')).toBeUndefined()
  expect(languageOf('')).toBeUndefined()
})

test.each(playerStrings.map(({ tag, texts }) => [tag, texts] as const))(
  '%s: fonts that are cut keep every letter that the player says',
  (tag, texts) => {
    const { cut, unicodeRange } = languageOf(tag)!.fonts.text
    if (cut === undefined) return
    const ranges = unicodeRange.split(', ').map(limitsOf)
    const letters = [...new Set(Object.values(texts).join(''))].filter((letter) =>
      ranges.some(([first, last]) => first <= letter.codePointAt(0)! && letter.codePointAt(0)! <= last),
    )
    expect(letters.filter((letter) => !cut.characters.includes(letter))).toEqual([])
  },
)

/** First and last character of a CSS `unicode-range`: `U+0964-0965`, `U+20B9`. */
function limitsOf(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}
