import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasOtherWords, readText, startsOf, wordSetOf, wordsIn } from './tokens.ts'
import { isSameWord } from './word-table.ts'

test.each([
  ['Call 1930, at once!', ['call', '1930', 'at', 'once']],
  ["Don’t pay -- it's a well-known trick-", ["don't", 'pay', "it's", 'a', 'well-known', 'trick']],
  ['राज्य क्षेत्र में १९३० पर फ़ोन करें।', ['राज्य', 'क्षेत्र', 'में', '१९३०', 'पर', 'फ़ोन', 'करें']],
  ['ශ්\u200dරී x', ['ශ්\u200dරී', 'x']],
  ['İstanbul', ['i̇stanbul']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsIn(text).map((word) => word.text)).toEqual(words)
})

test('each word says where it begins', () => {
  expect(startsOf('a  b-c')).toEqual([0, 3])
})

test('a word stays one object while the table grows', () => {
  const text = Array.from({ length: 10_000 }, (_, n) => `n${n}`).join(' ')
  const first = wordsIn(readText(text))
  const again = wordsIn(readText(text))
  expect(new Set(first).size).toBe(10_000)
  expect(again.every((word, at) => word === first[at])).toBe(true)
})

test('equal words are told from others, however they were written and however many there are', () => {
  const [first, second] = wordsIn("Don’t DON'T")
  expect(isSameWord(first, second)).toBe(true)
  for (let n = 0; n < 200_000; n += 1000)
    wordsIn(readText(Array.from({ length: 1000 }, (_, index) => `w${n + index}`).join(' ')))
  expect(isSameWord(first, wordsIn(readText("don't"))[0])).toBe(true)
  expect(isSameWord(first, wordsIn(readText('dont'))[0])).toBe(false)
})

test.each([
  ['', 0, 0],
  ['Call 1930', 1, 2],
  ['Call 1930.', 1, 2],
  ['Call 1930. Keep the number! Why?', 3, 3],
  ['She said "no." Then she called the bank.', 2, 5],
  ['Version 2.5 is out. Use cybercrime.gov.in now', 2, 5],
  ['1930 पर फ़ोन करें। संख्या सँभालकर रखें।', 2, 4],
])('%j has %i sentences, the longest of %i words', (text, sentences, longest) => {
  expect(readText(text)).toMatchObject({ sentences, longest })
})

test('counts English words, their letters and the sentences', () => {
  expect(readText('Call 1930. It is free!')).toMatchObject({ english: 4, letters: 12, sentences: 2 })
})

test.each([
  ['Keep the SMS.', true],
  ['e-KYC', true],
  ['Keep the Sms of A B', false],
  ['1930 एस एम एस', false],
])('two capitals side by side in %j: %j', (text, expected) => {
  expect(readText(text).hasCapitals).toBe(expected)
})

test('what reading counts is true of the words', () => {
  const part = fc.constantFrom('pay', 'Pay', 'IT', 'x1', '\u200d', '’', '-', 'क़', 'İ', ' ', ' ', '. ', '1930')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const read = readText(parts.join(''))
      const words = wordsIn(read)
      const english = words.filter(({ isEnglish }) => isEnglish)
      expect(read).toMatchObject({
        count: words.length,
        english: english.length,
        letters: english.reduce((sum, { length }) => sum + length, 0),
        bits: words.reduce((bits, { bit }) => bits | bit, 0),
        hasPair: words.some((word, at) => word === words[at - 1]),
      })
      expect(startsOf(read.text)).toHaveLength(words.length)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['Bravo, well done!', 1, false],
  ['BRAVÓ! ' + 'Bravó. '.repeat(5), 1, false],
  ['Bravo, because it is locked.', 4, true],
  ['Bravo, because it is locked.', 5, false],
  ['शाबाश, फ़ोन बंद है', 3, true],
  ['', 1, false],
  ['', 0, true],
])('has %j %i words that are no applause: %j', (text, least, expected) => {
  expect(hasOtherWords(text, wordSetOf(['bravo', 'bravó', 'well done', 'शाबाश']), least)).toBe(expected)
})
