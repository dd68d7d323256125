import { expect, test } from 'vitest'
import { hashText } from './hash-text.ts'
import { slugOf } from './slug-of.ts'

// Ids are permanent: learners' progress and translations hang on them.
test.each([
  ['Why this matters', 'why-this-matters'],
  ['Read it like a detective!', 'read-it-like-a-detective'],
  ['Meena’s phone', 'meenas-phone'],
  ['3 signs', 's-3-signs'],
  ['Crème brûlée & tea', 'creme-brulee-tea'],
  ['सवाल', 's-uhv4gw'],
  ['UPI क्या है', 's-' + hashText('UPI क्या है')],
  ['!!!', 's-' + hashText('!!!')],
  [
    'Name the place where you report a loss and the place where you report an attempt',
    'name-the-place-where-you-report-a-loss-and-the',
  ],
])('the slug of %s is %s', (heading, slug) => {
  expect(slugOf(heading)).toBe(slug)
})

test('composed and decomposed letters give one id', () => {
  expect(slugOf('ଓଡ଼ିଶା'.normalize('NFD'))).toBe(slugOf('ଓଡ଼ିଶା'.normalize('NFC')))
  expect(slugOf('café'.normalize('NFD'))).toBe('cafe')
})

test('the hash is FNV-1a with 64 bits, of which the lowest 30 are written', () => {
  // FNV-1a 64 of the empty text is cbf29ce484222325, of "a" af63dc4c8601ec8c.
  const digits = (bits: bigint): string =>
    [25n, 20n, 15n, 10n, 5n, 0n]
      .map((n) => 'abcdefghijklmnopqrstuvwxyz234567'[Number((bits >> n) & 31n)])
      .join('')
  expect(hashText('')).toBe(digits(0xcbf29ce484222325n))
  expect(hashText('a')).toBe(digits(0xaf63dc4c8601ec8cn))
})
