import fc from 'fast-check'
import { expect, test } from 'vitest'
import { announcePhrases, findPhrases } from './find-phrases.ts'

const phrases = [
  'of the',
  'in the event of',
  'the fact that',
  'a number of',
  'he or she',
  'see below',
  'below',
  'event',
  'see',
]
announcePhrases(phrases)

test.each([
  ['In the event of a fraud, see below!', ['in the event of', 'see below']],
  ['Of the two he — or she', ['of the', 'he or she']],
  ['The event: seen. A number; of', ['event', 'a number of']],
  ['Numbers of a fact', []],
])('%j holds %j', (text, found) => {
  expect(findPhrases(text, phrases).map(({ phrase }) => phrase)).toEqual(found)
})

test('a list that was announced is found as one that was not', () => {
  const word = fc.constantFrom(...phrases, ...phrases.join(' ').split(' '), 'THE', 'fraud', '1930')
  const sign = fc.constantFrom(' ', ' ', ', ', '. ', '-')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign), { maxLength: 4 }), (parts) => {
      const text = parts.flat().join('')
      expect(findPhrases(text, phrases)).toEqual(findPhrases(text, [...phrases]))
    }),
    { numRuns: 1000 },
  )
})
