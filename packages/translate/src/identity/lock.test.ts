import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCollector, formatMessage } from '@paath/diagnostics'
import { loadYaml } from '@paath/model'
import { readLock } from './lock.ts'
import { serializeLock } from './serialize-lock.ts'

const words = fc.string({
  unit: fc.constantFrom(...'अ मां"\\\n\t\u2028\u0085😀: #-{}'.split('')),
  maxLength: 12,
})
const units = fc.array(fc.record({ id: words.map((text) => `a.${text}`), context: words, text: words }), {
  maxLength: 5,
})

function read(text: string): { units: unknown; problems: readonly string[] } {
  const { report, diagnostics } = createCollector()
  return { units: readLock(text, 'l10n/a.lock.yaml', report), problems: diagnostics.map(formatMessage) }
}

test('a lock that nobody touched says what a reader of YAML finds in it', () => {
  fc.assert(
    fc.property(units, (list) => {
      const text = serializeLock(list)
      const { report, diagnostics } = createCollector()
      const { data } = loadYaml({ file: 'l10n/a.lock.yaml', text }, 'lock', report)
      expect(diagnostics).toEqual([])
      expect(data?.units.map(({ id, context, text: own }) => ({ id, context, text: own }))).toEqual(list)
      expect(read(text)).toEqual({ units: list, problems: [] })
    }),
  )
})

test('a lock that somebody edited is read too, and what is wrong with it is said', () => {
  const [one, two] = [
    { id: 'a.one', context: 'title', text: 'One' },
    { id: 'a.two', context: 'title', text: 'Two' },
  ]
  const text = serializeLock([one, two])
  expect(read(text.replace('"One"', 'One # mine'))).toEqual({ units: [one, two], problems: [] })
  expect(read(text.replace('text: "One"', 'text: "One'))).toMatchObject({ units: undefined })
  expect(read(text.replace('id: "a.one"', 'id: " "')).problems).toHaveLength(1)
  expect(read(text.replace('context: "title"', 'contxt: "title"')).problems).not.toEqual([])
})

test.each<[string, (text: string) => string]>([
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['another comment', (text) => text.replace('# Written by paath translate.', '# By hand.')],
  ['texts without quotes', (text) => text.replace('"title"', 'title')],
])('a lock with %s says the same', (_, change) => {
  const unit = { id: 'a.one', context: 'title', text: 'Call "1930"\\now: – ₹5 # no comment' }
  expect(read(change(serializeLock([unit])))).toEqual({ units: [unit], problems: [] })
})
