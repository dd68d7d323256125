import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codes, createCollector } from '@paath/diagnostics'
import type { Code } from '@paath/diagnostics'
import { createLineIndex, parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { isSuppressible } from './is-suppressible.ts'
import { suppressDiagnostics } from './suppress.ts'
import type { Suppressed } from './suppress.ts'

const head = 'title: Safe hands\nlanguage: en\nmodules: [phone]\n'
const moduleFile = 'modules/phone/module.mdx'
const front = '---\ntitle: Phone\n---\n'

/** Silence findings of one code, one at each place of a word in a file. */
function silence(files: Record<string, string>, code: Code, word: string): Suppressed & { words: string[] } {
  const all = { 'course.yaml': head, [moduleFile]: `${front}\n## One\n\nText\n`, ...files }
  const course = parseCourse(memoryFiles(all), 'safe-hands', createCollector())
  if (!course) throw new Error('The course cannot be read')
  const { report, diagnostics } = createCollector()
  for (const [file, text] of Object.entries(all)) {
    for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
      report(code, {} as never, { file, span: createLineIndex(text).spanOf(index, index + word.length) })
    }
  }
  const parted = suppressDiagnostics(diagnostics, course)
  const words = parted.open.map(({ code: found, place }) => `${found}:${place.span?.start.line ?? 0}`)
  return { ...parted, words }
}

test('a comment silences the node after it, whole, and nothing else', () => {
  const text = `${front}
{/* paath-ignore item/option-order: the order of the form */}

- bad here
- bad here too

bad again
`
  const { silenced, words } = silence({ [moduleFile]: text }, 'item/option-order', 'bad')
  expect(silenced.map(({ reason }) => reason)).toEqual(['the order of the form', 'the order of the form'])
  expect(words).toEqual(['item/option-order:10'])
})

test('a comment in YAML silences the next line, past other comments and empty lines', () => {
  const text = `${head}# paath-ignore item/option-order: the name of a scheme\n\n# a note\ndescription: bad\nkeywords: [bad]\n`
  const { silenced, words } = silence({ 'course.yaml': text }, 'item/option-order', 'bad')
  expect(silenced).toHaveLength(1)
  expect(words).toEqual(['item/option-order:8'])
})

test('a comment behind a value silences its own line', () => {
  const text = `${head}description: bad # paath-ignore item/option-order: the name of a scheme\nkeywords: [bad]\n`
  expect(silence({ 'course.yaml': text }, 'item/option-order', 'bad').words).toEqual(['item/option-order:5'])
})

test('the front matter of a module is YAML', () => {
  const text = `---\n# paath-ignore item/option-order: the name of a scheme\ntitle: bad\n---\n\n## bad\n`
  expect(silence({ [moduleFile]: text }, 'item/option-order', 'bad').words).toEqual(['item/option-order:6'])
})

test('a text that only looks like a comment silences nothing', () => {
  const text = `${head}description: |\n  # paath-ignore item/option-order: this is text\n  bad\n`
  expect(silence({ 'course.yaml': text }, 'item/option-order', 'bad').words).toEqual(['item/option-order:6'])
})

test.each([
  ['item/option-order: because it is so', 'ignore/unused'],
  ['item/option-order', 'ignore/missing-reason'],
  ['item/option-order: no', 'ignore/missing-reason'],
  ['item/optoin-order: because it is so', 'ignore/unknown-rule'],
  ['constructor: because it is so', 'ignore/unknown-rule'],
  [': because it is so', 'ignore/unknown-rule'],
  ['gate/no-competency: because it is so', 'ignore/not-allowed'],
  ['sec/mdx-esm: because it is so', 'ignore/not-allowed'],
  ['ignore/unused: because it is so', 'ignore/not-allowed'],
  ['mdx/less-than: because it is so', 'ignore/not-allowed'],
])('a comment `%s` over nothing is %s', (comment, code) => {
  const inModule = { [moduleFile]: `${front}\n{/* paath-ignore ${comment} */}\n\nText\n` }
  expect(silence(inModule, 'item/option-order', 'bad').words).toEqual([`${code}:5`])
  const inYaml = { 'course.yaml': `${head}# paath-ignore ${comment}\nkeywords: [a]\n` }
  expect(silence(inYaml, 'item/option-order', 'bad').words).toEqual([`${code}:4`])
})

test('a wrong comment silences nothing', () => {
  const text = `${front}\n{/* paath-ignore gate/no-competency: not now, not here */}\n\nbad\n`
  const { words } = silence({ [moduleFile]: text }, 'gate/no-competency', 'bad')
  expect(words).toEqual(['gate/no-competency:7', 'ignore/not-allowed:5'])
})

test('no code of gate or sec can be silenced, whatever is added to them', () => {
  const safe = (Object.keys(codes) as Code[]).filter((code) => /^(gate|sec)\//.test(code))
  expect(safe.length).toBeGreaterThan(15)
  expect(safe.filter(isSuppressible)).toEqual([])
})

test('any text after a sign of a comment is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
      const line = noise.replaceAll(/[\n\r]/g, ' ')
      silence({ 'course.yaml': `${head}# paath-ignore ${line}\nkeywords: [a]\n` }, 'item/option-order', 'bad')
    }),
  )
})
