import { expect, test } from 'vitest'
import { tokensOf, wordsIn } from './tokens.ts'

test.each([
  ['Call 1930, at once!', ['call', '1930', 'at', 'once']],
  ["Don’t pay -- it's a well-known trick-", ["don't", 'pay', "it's", 'a', 'well-known', 'trick']],
  ['राज्य क्षेत्र में १९३० पर फ़ोन करें।', ['राज्य', 'क्षेत्र', 'में', '१९३०', 'पर', 'फ़ोन', 'करें']],
  ['ශ්\u200dරී x', ['ශ්\u200dරී', 'x']],
  ['İstanbul', ['i̇stanbul']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

test('each word says where it begins', () => {
  expect(tokensOf('a  b-c').map(({ index }) => index)).toEqual([0, 3])
})
