import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStateFaults, foldAnswer, hash16, hash4, toCmiTimespan, toIsoDuration } from '../src/index.ts'
import { choice, sampleSettings } from './sample.ts'

test('hashes stay the same for ever: kept progress depends on them', () => {
  expect([hash16(''), hash16('start'), hash16('end'), hash16('पाठ')]).toMatchInlineSnapshot(`
    [
      7385,
      44395,
      41644,
      39151,
    ]
  `)
  expect([hash4(''), hash4('Call the bank'), hash4('पाठ')]).toMatchInlineSnapshot(`
    [
      9,
      13,
      0,
    ]
  `)
})

test('the hash of an option does not see spaces, line ends and normal forms', () => {
  expect(hash4(' Call\r\n the  bank ')).toBe(hash4('Call the bank'))
  expect(hash4('ऩ')).toBe(hash4('ऩ'))
})

test('the hash of an option sees each run of spaces as one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '\u00a0', '\u3000') })
  fc.assert(
    fc.property(text, (written) => {
      expect(hash4(written)).toBe(hash4(written.split(/\s+/).join(' ')))
    }),
  )
})

test('hashes stay in their range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(hash16(text)).toBeLessThan(2 ** 16)
      expect(hash4(text)).toBeLessThan(16)
      expect(hash4(text)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('typed answers are compared without case, spaces, digits of another script, nukta and joiners', () => {
  const folding = { map: { '१': '1', '९': '9', '३': '3', '०': '0', '\u093c': '', '\u200d': '', 'ँ': 'ं' } }
  expect(foldAnswer('  Stamp  Paper ', folding)).toBe('stamp paper')
  expect(foldAnswer('१९३०', folding)).toBe('1930')
  expect(foldAnswer('क़लम', folding)).toBe(foldAnswer('कलम', folding))
  expect(foldAnswer('गाँव', folding)).toBe(foldAnswer('गांव', folding))
  expect(foldAnswer('constructor', folding)).toBe('constructor')
})

test('durations have the form of each standard', () => {
  expect(toCmiTimespan(0)).toBe('0000:00:00.00')
  expect(toCmiTimespan(65_330)).toBe('0000:01:05.33')
  expect(toCmiTimespan(-5)).toBe('0000:00:00.00')
  expect(toCmiTimespan(NaN)).toBe('0000:00:00.00')
  expect(toCmiTimespan(1e15)).toBe('9999:59:59.99')
  expect(toIsoDuration(0)).toBe('PT0S')
  expect(toIsoDuration(3_723_450)).toBe('PT1H2M3.45S')
})

test('any duration has at most two decimals', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e10 }), (milliseconds) => {
      expect(toCmiTimespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
      expect(toIsoDuration(milliseconds)).toMatch(/^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/)
    }),
  )
})

test('a module whose worst case does not fit is refused by name', () => {
  const blanks = Array.from({ length: 20 }, () => ['x'])
  const long = { ...choice('q-long', [], ''), type: 'fill-in' as const, key: blanks }
  const settings = sampleSettings({ questions: [long, { ...long, id: 'q-other', hash: 3 }] })
  expect(findStateFaults(settings)).toEqual([
    {
      code: 'state/over-budget',
      data: {
        length: expect.any(Number) as number,
        limit: 4096,
        biggest: 'question `q-long` (2426), question `q-other` (2426), checklist `morning` (5)',
      },
    },
  ])
  expect(findStateFaults(sampleSettings())).toEqual([])
})

test('two ids with the same hash are refused by name', () => {
  const [first, second] = sampleSettings().screens
  const settings = sampleSettings({ screens: [first!, { ...second!, hash: first!.hash }] })
  expect(findStateFaults(settings)).toEqual([
    { code: 'state/id-collision', data: { kind: 'screen', id: 'greet', other: 'start' } },
  ])
})

test('an accepted answer that is too long to keep is refused by name', () => {
  const answer = 'the number printed on the back of the passbook'
  const question = { ...choice('q-long', [], ''), type: 'fill-in' as const, key: [['1930', answer]] }
  expect(findStateFaults(sampleSettings({ questions: [question] }))).toEqual([
    { code: 'state/long-answer', data: { id: 'q-long', answer, limit: 40 } },
  ])
})

test('a checklist with more items than are kept is refused by name', () => {
  const checklists = [{ id: 'round', hash: 1, items: 33 }]
  expect(findStateFaults(sampleSettings({ checklists }))).toEqual([
    { code: 'state/long-checklist', data: { id: 'round', items: 33, limit: 32 } },
  ])
})
