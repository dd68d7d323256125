import { languageOf } from '@paath/languages'
import { expect, test } from 'vitest'
import { checkTags } from '../tagged/check-tags.ts'
import { pseudoLocales, toPseudo } from './pseudo-locale.ts'

const source = 'Call <1>1930</1> &amp; say <2/> nothing of Form 16.'

test.each(pseudoLocales)('$tag keeps tags and numbers, and writes every letter another way', (locale) => {
  const written = toPseudo(source, locale)
  expect(checkTags(source, written)).toEqual([])
  expect(written.match(/\d+/g)).toEqual(source.match(/\d+/g))
  expect(written).not.toMatch(/Call|say|nothing|Form/)
  expect(written).toContain('&amp;')
})

test('one is half as long again, one reads from the right, one stacks letters with signs above and below', () => {
  const [long, rightToLeft, stacked] = pseudoLocales
  if (!long || !rightToLeft || !stacked) throw new Error('a locale is missing')
  expect(toPseudo('Never share an OTP', long).length).toBeGreaterThan('Never share an OTP'.length * 1.4)
  expect(languageOf(rightToLeft.tag)?.direction).toBe('rtl')
  expect(toPseudo('Never', rightToLeft)).toMatch(/^\p{Script=Arab}+$/u)
  expect(toPseudo('Never share', stacked)).toMatch(/(?:\p{L}्){3}\p{L}/u)
})
