/** What both forms of a report have in common, and what a new course looks like in them. */
import type { Change, CourseReview, ReviewReport, ScreenChange } from '@paath/review'
import { expect, test } from 'vitest'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'

const place = { file: 'modules/phone/module.mdx', line: 9 }
const change: Change = {
  kind: 'number',
  what: 'number in the text',
  module: 'phone',
  screen: 'one',
  before: 'Call 1930.',
  after: 'Call 1903.',
  place,
}
const screen: ScreenChange = {
  module: 'phone',
  id: 'one',
  title: 'Screen one',
  change: 'changed',
  blocks: [
    {
      kind: 'words',
      before: 'Call 1930.',
      after: 'Call 1903.',
      runs: [
        { kind: 'same', text: 'Call ' },
        { kind: 'deleted', text: '1930.' },
        { kind: 'inserted', text: '1903.' },
      ],
    },
  ],
  place,
}
const grade = { score: 70, grade: 'iGOT Qualified' }
const counts = { all: 4, fitting: 1, drafts: 0, stale: 1, missing: 2 }
const course: CourseReview = {
  id: 'safe-hands',
  folder: 'courses/safe-hands',
  title: 'Safe hands',
  change: 'changed',
  verdict: 'judge',
  score: { after: { worst: grade, best: grade } },
  modules: [{ id: 'phone', title: 'Phone', change: 'changed', screens: 1, error: 0, warning: 0 }],
  changes: [change],
  screens: [screen],
  languages: [
    {
      language: 'hi',
      after: counts,
      texts: [
        {
          kind: 'stale',
          status: 'wrong',
          module: 'phone',
          context: 'One',
          isAnswer: false,
          oldSource: 'Call 1930.',
          source: 'Call 1903.',
          after: '1930 पर फ़ोन कीजिए।',
        },
      ],
    },
  ],
  checklist: [
    { id: '0123456789ab', task: 'The new number is right', about: 'phone one', statements: [] },
    { id: 'ba9876543210', task: 'The text is easy to read', statements: ['IM_012'] },
  ],
  signOff: [],
  findings: { error: 0, warning: 0, info: 0 },
  settled: 0,
  weight: { after: 1024 },
}
const report = (courses: readonly CourseReview[]): ReviewReport => ({
  version: 1,
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  verdict: 'judge',
  courses,
  outside: { count: 3, guarded: ['.github/workflows/check.yml'] },
})

/** What both forms hold, the most damaging first. */
const order = [
  'A person must judge 2 points',
  '.github/workflows/check.yml',
  'Safe hands',
  'What a reviewer must know, the most damaging first',
  'Beside the courses',
  'What only a person can judge in ',
  'The new number is right',
  'Modules of ',
  'Translations of ',
  '1 statement of the quality scorecard',
  'The text is easy to read',
  'Changed screens of ',
  'Screen one',
]

test.each([
  ['comment', toMarkdown(report([course]))],
  ['page', toHtml(report([course]))],
])('the %s says the most damaging first, and folds the rows of the scorecard', (_, text) => {
  const body = text.slice(text.search(/<body>|## /u))
  const places = order.map((words) => body.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  const folded = body.slice(body.indexOf('<details>'), body.indexOf('</details>'))
  expect(folded).toContain('The text is easy to read')
  expect(folded).not.toContain('The new number is right')
})

test('a new course is a reading copy without marks on its words, in both forms', () => {
  const blocks = [
    { kind: 'words' as const, after: 'Read me.', runs: [{ kind: 'inserted' as const, text: 'Read me.' }] },
  ]
  const copy = report([
    { ...course, change: 'new', changes: [], screens: [{ ...screen, change: 'new', blocks }] },
  ])
  for (const text of [toMarkdown(copy), toHtml(copy)]) {
    expect(text).toContain('Reading copy of')
    expect(text).toContain('Read me.')
    expect(text).not.toMatch(/<ins>[^<]*Read me/u)
  }
})

test('a translation that was left behind is shown as it still stands, and not as something that came', () => {
  const page = toHtml(report([course]))
  expect(page).toContain('<span lang="hi" dir="auto">1930 पर फ़ोन कीजिए।</span>')
  expect(page).toContain('Call <del>1930</del>')
})

test('a comment that is too long says how much it leaves out, and keeps its first parts', () => {
  const long = Array.from({ length: 2000 }, (_, at) => ({ ...screen, id: `s${at}`, title: `Screen ${at}` }))
  const text = toMarkdown(report([{ ...course, screens: long }]))
  expect(text.length).toBeLessThan(60_000)
  expect(text).toMatch(/\*\*Cut off here: [\d,]+ parts did not fit\.\*\*/u)
  expect(text).toContain('The new number is right')
  expect(toHtml(report([{ ...course, screens: long }]))).toContain('Screen 1999')
})

test('the page shows both states of a key whole, and names in messages as code', () => {
  const key: Change = {
    kind: 'answer-key',
    what: 'key of a question',
    module: 'phone',
    before: 'Wait',
    after: 'Call',
  }
  const warning: Change = {
    kind: 'warning',
    what: 'x',
    module: 'phone',
    subject: 'dur/a',
    after: '`minutes` is 4',
  }
  const page = toHtml(report([{ ...course, changes: [key, warning] }]))
  expect(page).toContain('<del>Wait</del> → <ins>Call</ins>')
  expect(page).toContain('<code>minutes</code> is 4')
  expect(page).toContain('<div class="stack"><table>')
})
