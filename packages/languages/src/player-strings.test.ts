import { describe, expect, test } from 'vitest'
import { languageOf, missingPlayerStrings, playerKeys, playerStrings, playerText } from './index.ts'

test('has no key twice', () => {
  expect(new Set(playerKeys).size).toBe(playerKeys.length)
})

test.each(['en', 'hi', 'bn', 'mr', 'or', 'ta', 'ur'])('%s has a text for every key', (tag) => {
  expect(missingPlayerStrings(tag)).toEqual([])
})

test('fills in numbers and names', () => {
  expect(playerText('en', 'position', 3, 7)).toBe('Screen 3 of 7')
  expect(playerText('hi', 'scoreLine', 4, 5)).toBe('5 में से 4 उत्तर पहली बार में सही')
  expect(playerText('en', 'download', '2.1 MB')).toBe('Download, 2.1 MB')
  expect(playerText('en', 'download', '$& {1}')).toBe('Download, $& {1}')
})

test('falls back to English where a language has no text, and says which', () => {
  expect(playerText('doi', 'next')).toBe('Next')
  expect(missingPlayerStrings('doi')).toEqual([...playerKeys])
  expect(playerText('hi-IN', 'next')).toBe('आगे')
})

describe.each(playerStrings.map((strings) => [strings.tag, strings] as const))('%s', (tag, strings) => {
  const language = languageOf(tag)
  const english = playerStrings[0]?.texts ?? {}

  test('names only keys that exist, and is approved by nobody yet', () => {
    expect(language).toBeDefined()
    expect(playerKeys).toEqual(expect.arrayContaining(Object.keys(strings.texts)))
    expect(strings.reviewed).toBe(false)
  })

  test.each(Object.entries(strings.texts))('%s keeps the placeholders, spacing and script', (key, text) => {
    const original = english[key as keyof typeof english] ?? ''
    expect(placeholders(text)).toEqual(placeholders(original))
    expect(text).toBe(text.trim())
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toContain('  ')
    const script = language?.script === 'Aran' ? 'Arab' : (language?.script ?? 'Latn')
    const words = text.replaceAll(/\{\d\}|KB|MB/gu, '')
    expect(words).toMatch(new RegExp(`^[\\p{Script_Extensions=${script}}\\p{Script=Common}]*$`, 'u'))
  })

  test('ends a sentence where English does, with a mark of the language', () => {
    const marks = [...(language?.sentenceEnd ?? []), language?.questionMark ?? '?']
    for (const [key, text] of Object.entries(strings.texts)) {
      const ends = /[.?]$/u.test(english[key as keyof typeof english] ?? '')
      expect(marks.includes(text.slice(-1)), `${key}: ${text}`).toBe(ends)
    }
  })
})

test.each([
  ['hi', /(^|\s)(तुम|तू|तेर|तुम्हार)/u],
  ['mr', /(^|\s)(तू|तुझ)/u],
  ['bn', /(^|\s)(তুমি|তোমা|তুই)/u],
  ['ta', /(^|\s)(நீ|உன்)(\s|$)/u],
  ['or', /(^|\s)(ତୁ|ତୋ|ତୁମ)/u],
  ['ur', /(^|\s)(تم|تو|تیر[اےی]|تمہار[اےی])(?=[\s،۔]|$)/u],
])('%s is polite', (tag, familiar) => {
  const texts = Object.values(playerStrings.find((strings) => strings.tag === tag)?.texts ?? {})
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts) expect(text).not.toMatch(familiar)
})

function placeholders(text: string): string[] {
  return (text.match(/\{\d\}/gu) ?? []).sort()
}
