import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { memoryFiles } from '@paath/testkit'
import { parseCourse, parseModule } from '../src/index.ts'
import type { FileTree } from '../src/index.ts'

const course = 'title: Safety\nlanguage: en\nmodules: [scam]\n'
const module = '---\ntitle: Spot a scam\n---\n\n## Why\n\nText.\n'

function codesOf(files: FileTree): string[] {
  const { report, diagnostics } = createCollector()
  parseCourse(files, 'safety', { report })
  return diagnostics.map(({ code, place }) => `${place.file} ${code}`)
}

function codesOfModule(body: string): string[] {
  const { report, diagnostics } = createCollector()
  parseModule(`---\ntitle: x\n---\n\n## Why\n\n${body}\n`, { id: 'm', file: 'm', language: 'en', report })
  return [...new Set(diagnostics.map(({ code }) => code))]
}

test('a module of 2 MB is refused without being parsed', () => {
  const files = memoryFiles({
    'course.yaml': course,
    'modules/scam/module.mdx': module + 'x '.repeat(1024 * 1024),
  })
  expect(codesOf(files)).toEqual(['modules/scam/module.mdx sec/file-limits'])
})

test('metadata of more than 256 KB is refused', () => {
  const files = memoryFiles({
    'course.yaml': course,
    'modules/scam/module.mdx': module,
    'glossary.yaml': `terms:\n${'  - { term: OTP, meaning: a code that works once }\n'.repeat(8000)}`,
  })
  expect(codesOf(files)).toEqual(['glossary.yaml sec/file-limits'])
})

test('metadata that is nested without end is refused', () => {
  const files = memoryFiles({
    'course.yaml': `${course}keywords: ${'['.repeat(40)}${']'.repeat(40)}\n`,
    'modules/scam/module.mdx': module,
  })
  expect(codesOf(files)).toEqual(['course.yaml sec/file-limits'])
})

test('a symbolic link is refused and not followed', () => {
  const files = memoryFiles({ 'course.yaml': course, 'modules/scam/module.mdx': module })
  const linked: FileTree = {
    list: () => [...files.list(), { path: 'modules/scam/media', kind: 'symlink', size: 0 }],
    read: (path) => files.read(path),
  }
  expect(codesOf(linked)).toEqual(['modules/scam/media sec/symlink-in-tree'])
})

test.each([
  ['quotes in quotes', '> '.repeat(60) + 'x'],
  ['components in components', `${'<Callout>\n\n'.repeat(60)}x\n\n${'</Callout>\n\n'.repeat(60)}`],
  ['emphasis in emphasis', `${'<strong>'.repeat(60)}x${'</strong>'.repeat(60)}`],
  ['brackets without end', '['.repeat(3000)],
  ['emphasis without end', '**a*'.repeat(3000)],
  ['a tag with thousands of attributes', `<Callout ${'a="b" '.repeat(3000)}>x</Callout>`],
  ['backticks without end', '`'.repeat(60)],
  ['line after line', '\n'.repeat(30_000)],
])('%s are refused', (_, body) => {
  expect(codesOfModule(body)).toContain('sec/file-limits')
})

test('a long module of many screens is no problem', () => {
  const body = Array.from(
    { length: 40 },
    (_, n) => `## Screen ${n}\n\n${'A sentence **with** a [link](https://example.org). '.repeat(20)}`,
  )
  expect(codesOfModule(body.join('\n\n'))).toEqual([])
})

test('hundreds of habits from plain Markdown are all named in one run', () => {
  const { report, diagnostics } = createCollector()
  const body = 'Block Office<br>Ward <4, see <https://example.org> <!-- x -->\n\n'.repeat(150)
  parseModule(`---\ntitle: x\n---\n\n## Why\n\n${body}`, { id: 'm', file: 'm', language: 'en', report })
  const counts: Record<string, number> = {}
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1
  expect(counts).toEqual({
    'mdx/void-tag': 150,
    'mdx/less-than': 150,
    'mdx/autolink': 150,
    'mdx/html-comment': 150,
  })
})

test('code is left alone where its neighbours are mended', () => {
  const { report, diagnostics } = createCollector()
  const body =
    'One<br>two `<br>` {/* <br> */}\n\n```\n<br> <5\n```\n\n<Callout title="a <br> b">x</Callout>\n'
  parseModule(`---\ntitle: x\n---\n\n## Why\n\n${body}`, { id: 'm', file: 'm', language: 'en', report })
  expect(diagnostics.map(({ code, place }) => [code, place.span?.start.line])).toEqual([['mdx/void-tag', 7]])
})

test('a text with more mistakes than anyone would mend at once is given up with a place', () => {
  const { report, diagnostics } = createCollector()
  const body = 'Call <Callout , > now\n\n'.repeat(120)
  const text = `---\ntitle: x\n---\n\n## Why\n\n${body}`
  const { screens } = parseModule(text, { id: 'm', file: 'm', language: 'en', report })
  expect(diagnostics.filter(({ code }) => code === 'mdx/bad-tag')).toHaveLength(100)
  expect(diagnostics.at(-1)?.code).toBe('mdx/unreadable')
  expect(diagnostics.at(-1)?.place.span?.start.line).toBe(207)
  expect(screens.map(({ id }) => id)).toEqual(['start', 'end'])
})
