import { createCollector } from '@paath/diagnostics'
import { loadYaml } from '@paath/model'
import { expect, test } from 'vitest'
import { checkPlan, findCompetency, loadModel, resolvePlan } from '../src/index.ts'
import type { CompetencyItem, CompetencyModel, PlannableCourse } from '../src/index.ts'

const model = loadModel() as CompetencyModel
const tools = findCompetency('FUN-072') as CompetencyItem

const course: PlannableCourse = {
  id: 'cyber-safety',
  title: 'Cyber safety',
  source: 'ours',
  minutes: 20,
  languages: ['en'],
  competencies: [{ item: tools, minutes: 20, questions: 4 }],
  modules: [{ id: 'lock', title: 'Lock the door', minutes: 8, competencies: [tools] }],
}

const mandates = [{ id: 'ai', title: 'AI', any_of: ['domain/artificial-intelligence-application'] }]

function plan(body: string, head = 'title: Week\nlanguage: en\nmandates: []\n') {
  const { report, diagnostics } = createCollector()
  const text = `${head}days:\n  - title: Monday\n    sessions:\n${body}`
  const { data, source } = loadYaml({ file: 'plans/week.yaml', text }, 'plan', report)
  if (!data) throw new Error(JSON.stringify(diagnostics))
  const context = { model, courses: [course], catalogue: [], source, report }
  const resolved = resolvePlan(data, context)
  checkPlan(data, resolved, { mandates, context })
  return {
    resolved,
    codes: diagnostics.map(({ code }) => code),
    lines: diagnostics.map(({ place }) => place.span?.start.line),
  }
}

test('adds up courses, modules and classroom sessions', () => {
  const { resolved, codes } = plan(
    '      - { course: cyber-safety }\n      - { course: cyber-safety, module: lock }\n      - { classroom: Practice, minutes: 30, facilitator: Asha }\n',
  )
  expect(codes).toEqual([])
  expect(resolved.days[0]).toMatchObject({ minutes: 58 })
  expect(resolved.days[0]?.sessions.map(({ title }) => title)).toEqual([
    'Cyber safety',
    'Cyber safety: Lock the door',
    'Practice',
  ])
})

test.each([
  ['a course that does not exist', '      - { course: cyber-saftey }\n', ['plan/unknown-course']],
  [
    'a module that does not exist',
    '      - { course: cyber-safety, module: window }\n',
    ['plan/unknown-module'],
  ],
  ['a portal course nobody knows', '      - { portal: do_1 }\n', ['plan/unknown-portal-course']],
  ['a session of no kind', '      - { minutes: 5 }\n', ['plan/unclear-session']],
  ['a session of two kinds', '      - { course: cyber-safety, classroom: X }\n', ['plan/unclear-session']],
  ['a session without a length', '      - { classroom: Practice }\n', ['plan/missing-minutes']],
  [
    'a competency that does not exist',
    '      - { classroom: X, minutes: 5, competencies: [nothing/at/all] }\n',
    ['model/unknown-competency'],
  ],
  [
    'an order that cannot be',
    '      - { classroom: X, minutes: 5, after: [cyber-safety] }\n      - { course: cyber-safety }\n',
    ['plan/wrong-order'],
  ],
  [
    'what comes after something that is not there',
    '      - { classroom: X, minutes: 5, after: [feast] }\n',
    ['plan/wrong-order'],
  ],
])('reports %s', (_, body, expected) => {
  const { codes, lines } = plan(body)
  expect(codes).toEqual(expected)
  expect(lines.every((line) => line !== undefined && line >= 7)).toBe(true)
})

test.each([
  ['a day that is too long', 'hours_a_day: 0.25\nmandates: []\n', ['plan/long-day']],
  ['too few hours in all', 'hours_in_all: 4\nmandates: []\n', ['plan/too-few-hours']],
  ['a mandated subject that is missing', '', ['plan/missing-mandate']],
  ['a mandate that does not exist', 'mandates: [dance]\n', ['plan/unknown-mandate']],
  [
    'a role that does not get what it needs',
    'mandates: []\ndesignations: [{ name: Clerk, competencies: [FUN-072, FUN-101] }]\n',
    ['plan/uncovered-competencies'],
  ],
])('reports %s', (_, settings, expected) => {
  expect(plan('      - { course: cyber-safety }\n', `title: Week\nlanguage: en\n${settings}`).codes).toEqual(
    expected,
  )
})

test('reports a course that is not in the language of the plan', () => {
  expect(
    plan('      - { course: cyber-safety }\n', 'title: Week\nlanguage: hi\nmandates: []\n').codes,
  ).toEqual(['plan/missing-language'])
})

test('says what each role gets', () => {
  const { resolved } = plan(
    '      - { course: cyber-safety }\n',
    'title: Week\nlanguage: en\nmandates: []\ndesignations: [{ name: Clerk, competencies: [FUN-072, FUN-101] }]\n',
  )
  expect(resolved.designations).toMatchObject([
    { covered: [{ key: tools.key }], missing: [{ name: 'Court case management' }] },
  ])
})
