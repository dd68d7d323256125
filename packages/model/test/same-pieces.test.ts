/** After any edit, a text that is parsed screen by screen gives what a parse of all of it gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { createParseMemory, parseMdx } from '../src/index.ts'
import type { ParseMemory } from '../src/index.ts'
import { parsePieces } from '../src/mdx/parse-pieces.ts'
import { arbitraryModule } from './arbitrary-module.ts'

const courses = fileURLToPath(new URL('../../../courses', import.meta.url))
const realModules = readdirSync(courses, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('module.mdx'))
  .map((path) => readFileSync(join(courses, path), 'utf8'))

interface Parsed {
  readonly tree: unknown
  readonly diagnostics: readonly AnyDiagnostic[]
}

function parsed(text: string, pieces?: ParseMemory['pieces']): Parsed {
  const { report, diagnostics } = createCollector()
  return { tree: parseMdx(text, 'module.mdx', report, pieces), diagnostics }
}

/** What hands do to a text: letters, words, lines and screens come and go, and marks of every kind are left half written. */
const scraps = [
  'x',
  ' Meena',
  '\n',
  '\n\n',
  '## ',
  '## A new screen\n\n',
  '\n## Another\n\nText.\n',
  '---\n',
  '```\n',
  '{/* a note */}',
  '{',
  '}',
  '<Callout>\n\nText\n\n</Callout>\n',
  '<Callout>',
  '</Callout>',
  '<br>',
  '<',
  '**ठीक**है',
]
const moreScraps = [
  '- [ ] No\n',
  '- [] No\n',
  '> ',
  '    ',
  '[a]: https://a.example\n',
  '[a]',
  '[^1]: Note\n',
  '[x](javascript:1)',
  '| a |\n',
  '\r\n',
]

interface TextEdit {
  readonly at: number
  readonly length: number
  readonly text: string
}

const edits: fc.Arbitrary<TextEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.nat(400)),
    text: fc.constantFrom('', ...scraps, ...moreScraps),
  }),
  { minLength: 1, maxLength: 6 },
)

/** Half of the edits stand at the start of a line. */
function edited(text: string, { at, length, text: more }: TextEdit): string {
  const place = Math.floor(at * text.length)
  const start = place % 2 === 0 ? place : text.lastIndexOf('\n', place) + 1
  return text.slice(0, start) + more + text.slice(start + length)
}

function expectSameAfterEach(original: string, changes: readonly TextEdit[]): void {
  const { pieces } = createParseMemory({ byScreen: true })
  const before: { readonly result: Parsed; readonly copy: Parsed }[] = []
  let text = original
  for (const change of [undefined, ...changes]) {
    if (change) text = edited(text, change)
    const result = parsed(text, pieces)
    expect(result).toEqual(parsed(text))
    // A text that an edit has spoilt for good says nothing about the edits that follow.
    if (result.diagnostics.length > 3) text = original
    before.push({ result, copy: structuredClone(result) })
  }
  for (const { result, copy } of before) expect(result).toEqual(copy)
}

test('real modules, edited again and again', () => {
  expect(realModules.length).toBeGreaterThan(4)
  fc.assert(fc.property(fc.constantFrom(...realModules), edits, expectSameAfterEach), { numRuns: 5 })
}, 60_000)

test('modules made of all that authors write, edited again and again', () => {
  fc.assert(fc.property(arbitraryModule, edits, expectSameAfterEach), { numRuns: 15 })
}, 60_000)

test('every real module can be cut, and an edit of a sentence leaves the nodes before it as they were', () => {
  for (const text of realModules) {
    const pieces = new Map()
    const first = parsePieces(text, pieces)
    const again = parsePieces(text.replace(/(\n## [^]*\n)(\n## )/, '$1\nOne more sentence.\n$2'), pieces)
    expect(first?.children[0]).toBeDefined()
    expect(again?.children[0]).toBe(first?.children[0])
  }
})
