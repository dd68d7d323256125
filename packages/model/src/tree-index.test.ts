import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { parseMdx } from './mdx/parse-mdx.ts'
import { treeIndexOf } from './tree-index.ts'
import type { TreeIndex } from './tree-index.ts'

function indexOf(...lines: string[]): TreeIndex {
  return treeIndexOf(parseMdx(lines.join('\n'), 'module.mdx', createCollector().report), 'module.mdx')
}

test('lists what stands in a tree, in document order', () => {
  const index = indexOf(
    '## Call [1930](tel:1930)',
    '',
    '![A phone](phone.svg) and <KeyTerm term="PIN">a number</KeyTerm>',
    '',
    '| Day | Hour |',
    '| --- | --- |',
    '| Monday | 10 |',
  )
  const texts = index.blocks.map(({ text }) => text)
  expect(texts).toEqual(['Call 1930', 'A phone and a number', 'Day', 'Hour', 'Monday', '10'])
  expect(index.headings.map(({ depth }) => depth)).toEqual([2])
  expect(index.addresses.map(({ url }) => url)).toEqual(['tel:1930', 'phone.svg'])
  expect(index.tables).toHaveLength(1)
  expect(index.components).toMatchObject([
    { name: 'KeyTerm', attributes: { term: 'PIN' }, isInSentence: true, isInScenario: false },
  ])
})

test.each([
  ['a word', '<Callout>', 'Word', '</Callout>'],
  ['a picture', '<Callout>', '![A phone](phone.svg)', '</Callout>'],
  ['code', '<Callout>', '`a`', '</Callout>'],
  ['a component', '<Callout>', '<Video src="a.mp4" />', '</Callout>'],
])('a component that holds %s is not empty', (_, ...lines) => {
  expect(indexOf(...lines.flatMap((line) => [line, ''])).components[0]).toMatchObject({ isEmpty: false })
})

test.each([
  ['nothing', '<Callout>', '</Callout>'],
  ['only a comment', '<Callout>', '{/* later */}', '</Callout>'],
])('a component that holds %s is empty, whatever stands around it', (_, ...lines) => {
  const index = indexOf('Before', '', ...lines.flatMap((line) => [line, '']), 'After')
  expect(index.components).toMatchObject([{ name: 'Callout', isEmpty: true }])
})

test('knows which words are quoted, and which ask', () => {
  const question = ['<Question>', '', 'What now?', '', '- [x] Call', '  > Right', '', '</Question>', '']
  const message = ['<Callout type="message">', '', 'You won', '', '</Callout>']
  const index = indexOf('Ours', '', '> Theirs', '', ...question, ...message)
  const told = index.blocks.map(({ text, inQuestion, isQuoted }) => [text, inQuestion, isQuoted])
  expect(told).toEqual([
    ['Ours', false, false],
    ['Theirs', false, true],
    ['What now?', true, false],
    ['Call', true, false],
    ['Right', true, false],
    ['You won', false, true],
  ])
})

test('knows in which block of the tree a component stands', () => {
  const nested = ['<Callout>', '', '- <KeyTerm term="PIN">a number</KeyTerm>', '', '</Callout>']
  const index = indexOf('<Reflection id="a" />', '', ...nested)
  const blocks = index.components.map(({ name, block }) => [name, block.position?.start.line])
  expect(blocks).toEqual([
    ['Reflection', 1],
    ['Callout', 3],
    ['KeyTerm', 3],
  ])
})

test('knows which headings stand inside of something', () => {
  const scenario = ['<Scenario id="a">', '', '### Inside', '', '<Go to="b" />', '', '</Scenario>']
  const index = indexOf('## Outside', '', ...scenario)
  expect(index.headings.map((heading) => index.nestedHeadings.has(heading))).toEqual([false, true])
  expect(index.components.map(({ name, isInScenario }) => [name, isInScenario])).toEqual([
    ['Scenario', false],
    ['Go', true],
  ])
})
