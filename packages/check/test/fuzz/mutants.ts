/** Real modules with damage: cut, doubled, mixed, and full of what attackers and slips of the hand write. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { check } from '../../src/check.ts'

/** What came of a run over mutants. */
export interface MutantResult {
  readonly count: number
  readonly slowest: { readonly milliseconds: number; readonly text: string }
}

const courses = new URL('../../../../courses/cyber-safety/', import.meta.url)
const modules = readdirSync(new URL('modules/', courses)).map((name) =>
  readFileSync(new URL(`modules/${name}/module.mdx`, courses), 'utf8'),
)

/**
 * Check mutants until there are as many as wanted.
 *
 * @throws {Error} what a rule throws, with the text that made it.
 */
export function checkMutants(count: number, seed: number): MutantResult {
  let slowest = { milliseconds: 0, text: '' }
  for (const text of fc.sample(mutant, { numRuns: count, seed })) {
    const milliseconds = timeCheck(text)
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text }
  }
  return { count, slowest }
}

/** How long a module is parsed and checked, in milliseconds. What is slow only because the machine is busy is not slow a second time. */
export function timeCheck(text: string): number {
  const first = timeOf(text)
  return first > 1000 ? Math.min(first, timeOf(text), timeOf(text)) : first
}

function timeOf(text: string): number {
  const started = performance.now()
  checkText(text)
  return performance.now() - started
}

function checkText(text: string): void {
  const { report, diagnostics } = createCollector()
  const files = memoryFiles({
    'course.yaml': 'title: Any\nlanguage: en\nmodules: [any]\n',
    'modules/any/module.mdx': text,
  })
  const course = parseCourse(files, 'any', { report })
  if (course) check(course, { report })
  for (const diagnostic of diagnostics) formatDiagnostic(diagnostic)
}

const hostile = fc.constantFrom(
  '::error file=a::x',
  '\u001b[31m',
  '<script>alert(1)</script>',
  '@everyone',
  '{process.exit(1)}',
  '\u202e',
  '\u0000',
  '![](../../../x)',
  '- [x] ',
  '| | |\n| - | - |\n',
  '<Question id="q1">\n\n',
  '</Question>\n\n',
  '<Blank id="b1" answers={["x"]}/>',
  '> ',
  '####### ',
  '---\n',
  '“”',
  '`'.repeat(40),
  '_'.repeat(500),
  ' '.repeat(2000),
  'a'.repeat(5000),
  'a. '.repeat(2000),
  'AB '.repeat(1500),
  '(A'.repeat(1500),
  '"'.repeat(1501),
  '• '.repeat(900),
  '[x]('.repeat(300),
  '1,'.repeat(2000),
  'है '.repeat(1000),
  '?'.repeat(3000),
  '='.repeat(4000),
  'न\u200d'.repeat(1500),
)

interface Edit {
  readonly at: number
  readonly length: number
  readonly text: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2000)),
  text: fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary', maxLength: 20 }), fc.constant('')),
})

const mutant: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...modules), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([module, edits]) =>
    edits.reduce((text, { at, length, text: added }) => {
      const start = Math.floor(at * text.length)
      return text.slice(0, start) + added + text.slice(start + length)
    }, module),
  )
