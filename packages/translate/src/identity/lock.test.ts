import { createCollector } from '@paath/diagnostics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLock } from './lock.ts'
import { serializeLock } from './serialize-lock.ts'

const unit = { id: 'm.abcd2345', context: 'title', text: 'Call "1930"\\now: – ₹5 # no comment' }

function read(text: string) {
  const { report, diagnostics } = createCollector()
  return { units: readLock(text, 'l10n/m.lock.yaml', report), codes: diagnostics.map(({ code }) => code) }
}

test('what was written is read back, whatever the texts hold', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '"', '\\', '\n', '\u2028', '\u0085', '😀', 'क', ': ', '#', '- id'),
  })
  const units = fc.array(fc.record({ id: fc.constant('m.abcd2345'), context: words, text: words }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(units, (list) => {
      expect(read(serializeLock(list))).toEqual({ units: list, codes: [] })
    }),
  )
})

test.each<[string, (text: string) => string]>([
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['another comment', (text) => text.replace('# Written by paath translate.', '# By hand.')],
  ['texts without quotes', (text) => text.replace('"title"', 'title')],
])('a lock with %s says the same', (_, change) => {
  const text = change(serializeLock([unit]))
  expect(read(text)).toEqual({ units: [unit], codes: [] })
})

test('a lock that somebody broke is told of', () => {
  expect(read(serializeLock([unit]).replace('context', 'contxt')).codes).not.toEqual([])
  expect(read(serializeLock([{ ...unit, id: '' }])).codes).not.toEqual([])
})
