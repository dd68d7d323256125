import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'
import { readText } from './tokens.ts'

test.each([
  ['', 0],
  ['Call 1930', 1],
  ['Call 1930.', 1],
  ['Call 1930. Keep the number! Why?', 3],
  ['She said "no." Then she called.', 2],
  ['Version 2.5 is out. Use cybercrime.gov.in now', 2],
  ['1930 पर फ़ोन करें। संख्या सँभालकर रखें।', 2],
])('%j has %i sentences', (text, count) => {
  expect(readText(text).sentences).toBe(count)
  expect(sentencesOf(text)).toHaveLength(count)
})
