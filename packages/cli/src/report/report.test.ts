import { win32 } from 'node:path'
import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { toShownPath } from './finding.ts'
import { formatCounts, formatFindings, formatOutputs } from './pretty.ts'
import { github } from '../reporters/github/reporter.ts'
import { json } from '../reporters/json/reporter.ts'
import type { Report } from './report.ts'
import { countFindings, isFailure } from './report.ts'

const finding: Finding = {
  code: 'course/missing-module',
  severity: 'error',
  message: '`spot` is listed here, but `modules/spot/module.mdx` does not exist',
  hint: 'Write the module, or take it out of the list',
  file: 'courses/cyber/course.yaml',
  stretch: { line: 3, column: 5, endLine: 3, endColumn: 9 },
  related: [],
  source: 'title: Cyber\nmodules:\n  - spot\n',
}
const toReport = (findings: readonly Finding[]): Report => ({
  command: 'check',
  findings,
  outputs: [],
  silenced: [],
})
const options = { colours: { out: false, talk: false }, width: 80 }
const plain = { colours: false, width: 80 }

test('shows place, message, source and fix', () => {
  expect(formatFindings([finding], plain)).toMatchInlineSnapshot(`
    "courses/cyber/course.yaml:3:5 error course/missing-module
      \`spot\` is listed here, but \`modules/spot/module.mdx\` does not exist
        2 | modules:
      > 3 |   - spot
          |     ^^^^
      Fix: Write the module, or take it out of the list

    "
  `)
})

test('colours only where they are wanted', () => {
  expect(formatFindings([finding], { ...plain, colours: true })).toContain('\u001b[31merror\u001b[39m')
  expect(formatFindings([finding], plain)).not.toContain('\u001b')
})

test('a file name, a message or a source of a stranger cannot steer a terminal or a CI log', () => {
  const hostile: Finding = {
    ...finding,
    file: 'a\u001b]0;title\u0007.mdx',
    message: 'x\n::error::owned \u202e',
    source: '\n\n\u001b[31m##[add-mask]x ::stop-commands::x',
  }
  const text = formatFindings([hostile], plain)
  expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
  expect(text).not.toMatch(/^\s*::|##\[/m)
  expect(text).toContain('x\\u{a}::error::owned \\u{202e}')
})

test('annotations escape what would end them', () => {
  const hostile: Finding = { ...finding, file: 'a,b:c.mdx', message: '100 %\n::error::owned' }
  expect(github.write(toReport([hostile]), options).out).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=3,endLine=3,col=5,endColumn=9,title=course/missing-module::' +
      '100 %25%0A::error::owned%0AWrite the module, or take it out of the list\n',
  )
})

test('a remark is a notice, and a finding without a line has none', () => {
  const { stretch: _, source: __, ...whole } = finding
  expect(github.write(toReport([{ ...whole, severity: 'info' }]), options).out).toMatch(
    /^::notice file=courses\/cyber\/course\.yaml,title=/,
  )
  expect(formatFindings([whole], plain)).toMatch(
    /^courses\/cyber\/course\.yaml error course\/missing-module\n/,
  )
})

test('JSON has counts, findings and outputs, and no source text', () => {
  const report = JSON.parse(json.write(toReport([finding]), options).out) as unknown
  expect(report).toEqual({
    version: 1,
    command: 'check',
    counts: { error: 1, warning: 0, info: 0 },
    findings: [
      {
        code: 'course/missing-module',
        severity: 'error',
        message: finding.message,
        hint: finding.hint,
        file: finding.file,
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
      },
    ],
    outputs: [],
  })
})

test('counts in words', () => {
  expect(formatCounts({ error: 1, warning: 2, info: 0 }, 1)).toBe('1 error, 2 warnings in 1 course\n')
  expect(formatCounts({ error: 0, warning: 1, info: 3 }, 2)).toBe(
    '0 errors, 1 warning, 3 remarks in 2 courses\n',
  )
})

test('names each folder of results with what is in it', () => {
  const output = { course: 'c', target: 'igot', language: 'en', folder: 'dist/igot/c/en', changed: true }
  const files = [
    { path: '01-a.en.zip', size: 140_000 },
    { path: 'course.json', size: 900 },
  ]
  expect(formatOutputs([{ ...output, files }])).toBe('dist/igot/c/en  1 package, 141 KB\n')
  expect(formatOutputs([{ ...output, files: files.slice(1), changed: false }])).toBe(
    'dist/igot/c/en  1 file, 1 KB, unchanged\n',
  )
})

test.each([
  ['error', Number.POSITIVE_INFINITY, false],
  ['warning', Number.POSITIVE_INFINITY, true],
  ['info', Number.POSITIVE_INFINITY, true],
  ['error', 1, true],
  ['error', 2, false],
] as const)('two warnings with --fail-on %s and --max-warnings %s: %s', (failOn, maxWarnings, fails) => {
  const warning: Finding = { ...finding, severity: 'warning' }
  expect(isFailure(countFindings([warning, warning]), { failOn, maxWarnings })).toBe(fails)
})

test('shows paths from the working directory, with slashes', () => {
  expect(toShownPath('D:\\सुरक्षा course', 'D:\\सुरक्षा course\\courses\\a\\course.yaml', win32)).toBe(
    'courses/a/course.yaml',
  )
  expect(toShownPath('D:\\work', 'D:\\other\\a.yaml', win32)).toBe('../other/a.yaml')
  expect(toShownPath('C:\\work', 'D:\\other\\a.yaml', win32)).toBe('D:/other/a.yaml')
  expect(toShownPath('D:\\work', 'D:\\work', win32)).toBe('.')
})
