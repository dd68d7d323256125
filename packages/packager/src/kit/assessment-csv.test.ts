import { createCollector, formatDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { expect, test } from 'vitest'
import { createAssessmentTables } from './assessment-csv.ts'
import { findLeaks } from './find-leaks.ts'

const course = 'title: Safe hands\nlanguage: en\nobjectives: [{ id: c1, text: Lock a device }]\nmodules: []\n'

function tablesOf(body: string) {
  const { report, diagnostics } = createCollector()
  const text = `---\ntitle: Final test\npass: 60\n---\n\n${body}\n`
  const files = memoryFiles({ 'course.yaml': course, 'assessment.mdx': text })
  const { assessment } = parseCourse(files, 'safe-hands', { report: () => undefined })!
  const tables = createAssessmentTables(assessment!, report)
  return { assessment: assessment!, tables, codes: diagnostics.map(({ code }) => code) }
}

const question = (id: string, prompt: string): string =>
  `<Question id="${id}" objective="c1" difficulty="hard">\n\n${prompt}\n\n- [x] Yes\n- [ ] No\n\n</Question>\n`

test('one row has the number, the kind, the question, the difficulty and seven options', () => {
  const { tables, codes } = tablesOf(question('f1', 'Is a lock enough?'))
  const [header, row] = tables[0]!.csv.slice(1).split('\r\n')
  expect(header).toMatch(/^QuestionNo,QuestionType,Question,QuestionTagging,Option1,isOption1Correct,/)
  expect(header!.split(',')).toHaveLength(18)
  expect(row).toBe(`1,MCQ-SCA,Is a lock enough?,Difficult,Yes,Yes,No,No${','.repeat(10)}`)
  expect(codes).toEqual([])
})

test.each([
  ['- [x] True\n- [ ] False', 'TRUE,Yes,FALSE,No'],
  ['- [ ] True\n- [x] False', 'TRUE,No,FALSE,Yes'],
  ['- [ ] False.\n- [x] True.', 'TRUE,Yes,FALSE,No'],
  ['- [ ] सही\n- [x] ग़लत', 'TRUE,No,FALSE,Yes'],
])('what is true is what the author says: %j', (options, cells) => {
  const { tables } = tablesOf(
    `<Question id="f1" type="true-false" objective="c1" difficulty="easy">\n\nA sticker locks a phone.\n\n${options}\n\n</Question>\n`,
  )
  expect(tables[0]!.csv).toContain(`T/F,A sticker locks a phone.,Easy,${cells}`)
})

test('1,001 questions are one table, with a warning', () => {
  const { assessment } = tablesOf(question('f1', 'Is a lock enough?'))
  const [one] = assessment.module.questions
  const questions = Array.from({ length: 1001 }, (_, index) => ({ ...one!, id: `f${index}` }))
  const { report, diagnostics } = createCollector()
  const tables = createAssessmentTables(
    { ...assessment, module: { ...assessment.module, questions } },
    report,
  )
  expect(tables[0]!.csv.trimEnd().split('\r\n')).toHaveLength(1002)
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'assessment.mdx warning kit/many-questions\n' +
      '  The final test has 1001 questions; try a table of at most 1000 first\n' +
      '  Group the questions in pools: each pool gets a table of its own',
  ])
})

test('a question of the test is found in a package, however it is written there', () => {
  const { assessment } = tablesOf(question('f1', 'Is a *lock* “enough” for a phone?'))
  const { report, diagnostics } = createCollector()
  const page = { name: '01.zip', text: '<p>Is a <em>lock</em> &quot;enough&quot;\n for a phone?</p>' }
  const json = { name: 'course.json', text: JSON.stringify('Is a lock “enough” for a phone?') }
  const other = { name: 'b.html', text: '<p>Is a lock enough for a tablet?</p>' }
  findLeaks(assessment, [page, json, other], report)
  expect(diagnostics.map(({ data }) => data)).toEqual([
    { question: 'f1', file: '01.zip' },
    { question: 'f1', file: 'course.json' },
  ])
})
