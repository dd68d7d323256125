import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic, Code } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { validators } from '@paath/schemas'
import type { QualityProfile } from '@paath/schemas'
import { memoryFiles, readTree } from '@paath/testkit'
import { check } from '../check.ts'
import type { Prediction } from './predict-score.ts'
import { predictScore } from './predict-score.ts'
import { findProfile } from './find-profile.ts'

const profile = findProfile()!
const hash = 'a'.repeat(64)
const tiny = {
  'course.yaml':
    'title: Safe hands\nlanguage: en\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]\nmodules: [phone]\n',
  'modules/phone/module.mdx': '---\ntitle: Phone\n---\n\n## One\n\nText\n',
}

interface Given {
  readonly files?: Readonly<Record<string, string>>
  readonly found?: readonly Code[]
  readonly silenced?: readonly Code[]
  readonly rubric?: QualityProfile
}

function predict({ files = {}, found = [], silenced = [], rubric = profile }: Given): Prediction {
  const course = parseCourse(memoryFiles({ ...tiny, ...files }), 'safe-hands', createCollector())!
  return predictScore(rubric, {
    course,
    diagnostics: toDiagnostics(found),
    silenced: toDiagnostics(silenced),
    contentHash: hash,
  })
}

function toDiagnostics(codes: readonly Code[]): readonly AnyDiagnostic[] {
  const { report, diagnostics } = createCollector()
  for (const code of codes) report(code, {} as never, { file: 'course.yaml' })
  return diagnostics
}

function signed(rule: string, answer = 'yes', of = hash): string {
  return `attestations:\n  - { rule: ${rule}, answer: ${answer}, name: Meena Kumari, date: "2026-11-22", hash: ${of} }\n`
}

function answerOf(prediction: Prediction, id: string): string {
  return prediction.statements.find((statement) => statement.id === id)?.answer ?? 'missing'
}

test.each([
  ['a rule that finds nothing says yes', {}, 'IM_010', 'yes'],
  ['a rule that finds something says no', { found: ['item/missing-feedback'] }, 'IM_010', 'no'],
  [
    'a finding that is silenced leaves it to a person',
    { silenced: ['item/missing-feedback'] },
    'IM_010',
    'open',
  ],
  ['the player says yes', {}, 'CS_001', 'yes'],
  ['what only a person can say is open', {}, 'AD_006', 'open'],
  ['captions do not apply where nothing is played', {}, 'DI_002', 'not-applicable'],
  [
    'a signature says yes',
    { files: { 'attestations.yaml': signed('assess/attest-real-life') } },
    'AD_006',
    'yes',
  ],
  [
    'one code can sign for several',
    { files: { 'attestations.yaml': signed('gate/attest-sustainability') } },
    'SD_016',
    'yes',
  ],
  [
    'a signature of a statement',
    { files: { 'attestations.yaml': signed('SD_011', 'not-applicable') } },
    'SD_011',
    'not-applicable',
  ],
  [
    'a signature of another state does not count',
    { files: { 'attestations.yaml': signed('assess/attest-real-life', 'yes', 'b'.repeat(64)) } },
    'AD_006',
    'open',
  ],
  [
    'a gate that must be met cannot be signed away',
    { files: { 'attestations.yaml': signed('MR_003', 'not-applicable') } },
    'MR_003',
    'open',
  ],
  [
    'nobody signs against what a rule finds',
    { found: ['item/missing-feedback'], files: { 'attestations.yaml': signed('IM_010') } },
    'IM_010',
    'no',
  ],
  [
    'nor for what is silenced, unless someone looked',
    { silenced: ['item/missing-feedback'], files: { 'attestations.yaml': signed('IM_010') } },
    'IM_010',
    'yes',
  ],
] as const)('%s', (_, given, id, answer) => {
  expect(answerOf(predict(given), id)).toBe(answer)
})

test('a statement wins over the code that covers it', () => {
  const [first = '', ...rest] = signed('SD_001', 'not-applicable').split('\n')
  const both = [first, ...rest, ...signed('gate/attest-sustainability').split('\n').slice(1)]
    .filter(Boolean)
    .join('\n')
  const prediction = predict({ files: { 'attestations.yaml': `${both}\n` } })
  expect([answerOf(prediction, 'SD_001'), answerOf(prediction, 'SD_002')]).toEqual(['not-applicable', 'yes'])
})

test('video makes the statements about it apply', () => {
  expect(answerOf(predict({ files: { 'modules/phone/media/call.mp4': '' } }), 'LE_004')).toBe('open')
})

test('what is cheapest for its points comes first, and is worth what the next score says', () => {
  const { gains, worst, best } = predict({})
  const rates = gains.map(({ pointsPerHour }) => pointsPerHour)
  expect(rates).toEqual([...rates].sort((a, b) => b - a))
  expect(gains.every(({ points }) => points > 0)).toBe(true)
  expect(best.score).toBeCloseTo(
    worst.score +
      gains
        .filter(({ statement }) => statement.answer === 'open')
        .reduce((sum, { points }) => sum + points, 0),
    6,
  )
})

test('work grows with the places that have to be mended', () => {
  const minutes = (found: Code[]): number | undefined =>
    predict({ found }).statements.find(({ id }) => id === 'IM_010')?.minutes
  expect(minutes(['item/missing-feedback', 'item/missing-feedback'])).toBe(10)
  expect(minutes([])).toBe(0)
})

test('another rubric is other data, with points, groups and grades of its own', () => {
  const rubric: QualityProfile = {
    id: 'office-2027',
    title: 'Rubric of an office',
    source: 'made up for this test',
    points: 2,
    grades: [{ name: 'good', above: 50, below: 101 }],
    underMinimum: 'weak',
    gateFailed: 'refused',
    noGrade: 'none',
    groups: [
      {
        id: 'A',
        title: 'All',
        weight: 1,
        minimum: 50,
        statements: [
          { id: 'A_001', by: 'rule', rules: ['id/no-glossary'], minutes: 10, text: 'There is a glossary' },
          { id: 'A_002', by: 'person', minutes: 30, text: 'The office likes it' },
        ],
      },
    ],
  }
  expect(validators.profile(rubric)).toBe(true)
  const { best, worst, gains } = predict({ rubric })
  // One of two points of weight 1 is 50, on the border of a grade and so in none.
  expect([worst.score, worst.grade, best.score, best.grade]).toEqual([50, 'none', 100, 'good'])
  expect(gains.map(({ statement, pointsPerHour }) => [statement.sign, pointsPerHour])).toEqual([
    ['A_002', 100],
  ])
})

test('cyber-safety gets the top grade if people answer its open questions with yes', () => {
  const folder = fileURLToPath(new URL('../../../../courses/cyber-safety', import.meta.url))
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(readTree(folder)), 'cyber-safety', { report })!
  check(course, { report })
  const { best, worst, gates, statements } = predictScore(profile, {
    course,
    diagnostics,
    silenced: [],
    contentHash: hash,
  })
  expect(best.grade).toBe(profile.grades.at(-1)?.name)
  expect(best.failedGates).toEqual([])
  expect(worst.grade).toBe('not accepted')
  expect(gates.every(({ answer }) => answer === 'open')).toBe(true)
  expect(statements.filter(({ answer }) => answer === 'open').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['MR_002', 'SD_001', 'AD_006']),
  )
})
