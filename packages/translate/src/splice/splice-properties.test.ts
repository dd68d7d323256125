import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCourse, parseMdx, parseModule } from '@paath/model'
import { memoryFiles, readTree } from '@paath/testkit'
import { mdxSlots } from '../units/mdx-slots.ts'
import type { Slot } from '../units/slot.ts'
import { sourceDocuments } from '../units/source-documents.ts'
import { spliceText } from './splice-text.ts'
import { translateCourse } from './translate-course.ts'
import { treeSignature } from './tree-signature.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const ignore = (): void => undefined
const cyberSafety = parseCourse(memoryFiles(readTree(`${root}courses/cyber-safety`)), 'cyber-safety', {
  report: ignore,
})

test('our own course: without translations every byte stays', () => {
  if (!cyberSafety) throw new Error('no course')
  const documents = sourceDocuments(cyberSafety)
  expect(documents.length).toBe(7)
  for (const { slots, texts } of documents) {
    for (const [file, text] of texts) {
      const own = slots.filter((slot) => slot.file === file)
      expect(spliceText(text, own, { target: () => undefined }).text).toBe(text)
    }
  }
})

test('our own course: every text written anew from its unit gives the tree of the source', () => {
  if (!cyberSafety) throw new Error('no course')
  const documents = sourceDocuments(cyberSafety)
  const { course, damaged, errors } = translateCourse(cyberSafety, documents, {
    language: 'en',
    target: ({ source }) => source,
  })
  expect(damaged).toEqual([])
  expect(errors).toEqual([])
  expect(course?.metadata).toEqual(cyberSafety.metadata)
  expect(course?.modules.map(({ metadata }) => metadata)).toEqual(
    cyberSafety.modules.map(({ metadata }) => metadata),
  )
  expect(course && sourceDocuments(course).flatMap(({ slots }) => slots.map(({ source }) => source))).toEqual(
    documents.flatMap(({ slots }) => slots.map(({ source }) => source)),
  )
})

const file = 'modules/x/module.mdx'
const words = fc
  .array(fc.constantFrom(...'अ मां का। (क) "ख" *_`[]{}<>|#+-=~!&;\\1.😀é\u200D '.split('')), { maxLength: 24 })
  .map((signs) => signs.join(''))
const source =
  '---\ntitle: A\n---\n\n## Head **one**\n\nA **b** *c* _d_ ~~e~~ [f](#g) `h` end.\n\n> Quote *x*\n> goes on\n\n- [ ] one\n- two **three**\n\n| A | B |\n| - | - |\n| *c* | d |\n'
const module = parseModule(source, { id: 'x', file, language: 'en', report: ignore })
const slots = mdxSlots(module)

/** The same tags around other words. */
function withWords(slot: Slot, pieces: readonly string[]): string {
  let at = 0
  return slot.source
    .split(/(<\/?\d+\/?>)/)
    .map((part, index) =>
      index % 2 === 1 ? part : `${(pieces[at++] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}x`,
    )
    .join('')
}

test('whatever signs a translation holds, the tree of the source stays', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 40, maxLength: 40 }), (pieces) => {
      let at = 0
      const targets = new Map(slots.map((slot) => [slot, withWords(slot, pieces.slice(at++, at + 12))]))
      const once = spliceText(source, slots, { target: (slot) => targets.get(slot) })
      const wanted = treeSignature(module.tree, {}).lines
      const found = treeSignature(parseMdx(once.text, file, ignore), {}).lines
      if (found.join('\n') === wanted.join('\n')) return
      const asHtml = spliceText(source, slots, {
        target: (slot) => targets.get(slot),
        asHtml: new Set(slots),
      })
      expect(treeSignature(parseMdx(asHtml.text, file, ignore), {}).lines).toEqual(wanted)
    }),
    // Brackets that begin the words of a list item are no box.
    { numRuns: 150, examples: [[Array.from({ length: 40 }, () => '[]')]] },
  )
})

test('hostile and broken texts: without translations every byte stays, and nothing throws', () => {
  const pieces = [
    '<Callout>',
    '</Callout>',
    '**',
    '_',
    '[',
    '](',
    '{',
    '}',
    '|',
    '\n',
    '\n\n',
    '> ',
    '- [ ] ',
    '```',
    '---',
    'अ',
    '\\',
    '<',
    '&amp;',
    '1. ',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join('').replaceAll('\r', '')
      const own = mdxSlots(parseModule(text, { id: 'x', file, language: 'en', report: ignore }))
      expect(spliceText(text, own, { target: () => undefined }).text).toBe(text)
    }),
    { numRuns: 150 },
  )
})
