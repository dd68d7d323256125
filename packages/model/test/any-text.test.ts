import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { applyEdits, parseModule } from '../src/index.ts'
import type { Module } from '../src/index.ts'
import { arbitraryModule } from './arbitrary-module.ts'

const scraps = [
  '<',
  '>',
  '{',
  '}',
  '"',
  '“',
  '/',
  '\\',
  '|',
  '\n',
  '\n\n',
  '`',
  '*',
  '_',
  '[',
  ']',
  '<Callout>',
]
const more = [
  '</Callout>',
  '<Question>',
  '</Question>',
  '<br>',
  '<!--',
  '-->',
  '- [ ] ',
  '> ',
  '## ',
  '---\n',
]

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(8),
  scrap: fc.oneof(fc.constantFrom(...scraps, ...more), fc.string({ maxLength: 3 })),
})

/** A module that somebody typed into with closed eyes. */
const damagedModule = fc
  .tuple(arbitraryModule, fc.array(damage, { minLength: 1, maxLength: 5 }))
  .map(([text, damages]) =>
    damages.reduce((broken, { at, length, scrap }) => {
      const start = Math.floor(at * broken.length)
      return broken.slice(0, start) + scrap + broken.slice(start + length)
    }, text),
  )

function parse(text: string): {
  module: Module
  diagnostics: ReturnType<typeof createCollector>['diagnostics']
} {
  const { report, diagnostics } = createCollector()
  return { module: parseModule(text, { id: 'm', file: 'module.mdx', language: 'en', report }), diagnostics }
}

test('any text gives a module and places that lie in the text', () => {
  fc.assert(
    fc.property(damagedModule, (text) => {
      const { module, diagnostics } = parse(text)
      expect(module.screens.length).toBeGreaterThanOrEqual(2)
      for (const { place, fix = [] } of diagnostics) {
        for (const { offset } of [place.span?.start ?? { offset: 0 }, place.span?.end ?? { offset: 0 }]) {
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
        for (const { start, end } of fix) expect(start).toBeLessThanOrEqual(end)
      }
    }),
    { numRuns: 60 },
  )
})

test('fixes never make a text that cannot be parsed', () => {
  fc.assert(
    fc.property(damagedModule, (text) => {
      const { diagnostics } = parse(text)
      const mended = applyEdits(
        text,
        diagnostics.flatMap(({ fix = [] }) => fix),
      )
      expect(parse(mended).module.screens.length).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 60 },
  )
})
