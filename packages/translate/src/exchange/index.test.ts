import { createCollector } from '@paath/diagnostics'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../test/sample-document.ts'
import { cleanTarget } from './clean-target.ts'
import type { ExchangeRow } from './exchange.ts'
import { exchangeFormats } from './index.ts'

/** Formats that carry every row; a memory leaves out what nobody translated. */
const bilingual = exchangeFormats.filter(({ id }) => id !== 'tmx')

const words = fc
  .stringMatching(/^[\u0905-\u0939a-z<&"'=+@⟦⟧[\]{}#|.,-]{1,12}$/u)
  .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
const tagged = fc
  .tuple(words, words, words, fc.boolean())
  .map(([a, b, c, twice]) => `${a} <1>${b}</1> ${c}${twice ? ' <2/>' : ''}`)
const row = fc
  .record({ source: tagged, target: fc.option(tagged, { nil: undefined }) })
  .map(({ source, target }): Omit<ExchangeRow, 'id'> => ({
    kind: 'paragraph',
    context: '',
    notes: [],
    tags: [],
    source,
    ...(target !== undefined && { target, state: 'translated' as const }),
  }))

test.each(bilingual.map((format) => [format.id, format] as const))(
  '%s carries any text there and back',
  (_, format) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (given) => {
        const rows = given.map((entry, index) => ({ ...entry, id: `m.aaaa222${index}` }))
        const document = sampleDocument({ rows })
        const bytes = format.write(document)
        const { report, diagnostics } = createCollector()
        const reading = format.read({ name: `a${format.extension}`, bytes }, report)
        expect(diagnostics).toEqual([])
        const show = ({ id, source = '', target = '' }: { id: string; source?: string; target?: string }) => [
          id,
          cleanTarget(source),
          cleanTarget(target),
        ]
        expect(reading.rows.map(show)).toEqual(rows.map(show))
      }),
      { numRuns: 150 },
    )
  },
)

test.each(exchangeFormats.map((format) => [format.id, format] as const))(
  '%s never throws for what a file holds',
  (_, format) => {
    const good = format.write(sampleDocument())
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.nat(good.length),
        (changes, end) => {
          const bytes = Uint8Array.from(good)
          for (const [at, value] of changes) bytes[at] = value
          const { report } = createCollector()
          format.read({ name: `a${format.extension}`, bytes: bytes.subarray(0, end) }, report)
          format.read({ name: `a${format.extension}`, bytes }, report)
        },
      ),
      { numRuns: 200 },
    )
  },
)

test.each(exchangeFormats.map((format) => [format.id, format] as const))(
  'a file of %s is known by its content',
  (_, format) => {
    const bytes = format.write(sampleDocument())
    const known = exchangeFormats.filter(({ fits }) => fits({ name: `a${format.extension}`, bytes }))
    expect(known).toEqual([format])
  },
)
