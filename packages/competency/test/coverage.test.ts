import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { expect, test } from 'vitest'
import {
  alignCourse,
  coverDesignation,
  loadModel,
  measureCoverage,
  parseCatalogue,
  parseDesignations,
  summarizeCourse,
} from '../src/index.ts'
import type { CompetencyModel } from '../src/index.ts'

const model = loadModel() as CompetencyModel
const tools = 'functional/digital-fluency/digital-tools-and-platforms'
const listening = 'behavioural/communication/active-listening'

function course({
  objective = ' objective="o1"',
  tagsOne = `competencies: [${tools}@tactical, ${listening}]\n`,
  tagsTwo = `competencies: [${tools}]\n`,
} = {}) {
  const question = `<Question id="q1"${objective}>\n\nWhich?\n\n- [x] One\n- [ ] Two\n\n</Question>`
  const files = memoryFiles({
    'course.yaml': `title: Ledger\nlanguage: en\nlanguages: [hi]\ncompetencies: [${tools}@operational]\nmodules: [one, two]\n`,
    'modules/one/module.mdx': `---\ntitle: One\nminutes: 8\n${tagsOne}objectives:\n  - id: o1\n    text: Choose one\n---\n\n## First\n\n${question}\n`,
    'modules/two/module.mdx': `---\ntitle: Two\nminutes: 6\n${tagsTwo}---\n\n## End\n\nText.\n`,
  })
  const { report } = createCollector()
  const parsed = parseCourse(files, 'ledger', { report })
  if (!parsed) throw new Error('The course of this test is broken')
  return parsed
}

test('lines up competency, objective, screen, question and minutes', () => {
  const [first, second] = alignCourse(course(), model)
  expect(first).toMatchObject({
    item: { key: tools },
    level: 'tactical',
    ofCourse: { at: 0, level: 'operational' },
    minutes: 10,
    questions: 1,
    modules: [
      {
        id: 'one',
        tag: { at: 0, level: 'tactical' },
        minutes: 4,
        objectives: [{ id: 'o1', questions: ['q1'], screens: ['first'] }],
      },
      { id: 'two', minutes: 6 },
    ],
  })
  expect(second).toMatchObject({ item: { key: listening }, minutes: 4 })
  expect(second?.ofCourse).toBeUndefined()
})

test('counts a question without an objective for the only one there is', () => {
  const [first] = alignCourse(course({ objective: '' }), model)
  expect(first?.modules[0]?.objectives).toMatchObject([{ id: 'o1', questions: ['q1'], screens: ['first'] }])
  expect(first?.modules[0]?.otherQuestions).toEqual([])
})

test('lets every module serve the tags of the course where no module has any', () => {
  const aligned = alignCourse(course({ tagsOne: '', tagsTwo: '' }), model)
  expect(aligned).toMatchObject([{ item: { key: tools }, minutes: 14, questions: 1, level: 'operational' }])
  expect(aligned[0]?.modules.map(({ id, tag }) => [id, tag])).toEqual([
    ['one', undefined],
    ['two', undefined],
  ])
})

test('knows one competency under its key, an alias and an id', () => {
  const aligned = alignCourse(
    course({ tagsTwo: 'competencies: [FUN-072, functional/digital-fluency/digital-tools]\n' }),
    model,
  )
  expect(aligned.map(({ item }) => item.key)).toEqual([tools, listening])
  expect(aligned[0]?.modules.map(({ id }) => id)).toEqual(['one', 'two'])
})

const search = {
  result: {
    content: [
      {
        identifier: 'do_1',
        name: 'Listening at the counter',
        duration: '3600',
        language: ['Hindi', 'English'],
        competencies_v6: [
          {
            competencyAreaName: 'Behavioural',
            competencyThemeName: 'Communication',
            competencySubThemeName: 'Active Listening',
          },
          { competencyAreaName: 'Domain', competencyThemeName: 'No such', competencySubThemeName: 'Thing' },
        ],
      },
      { identifier: 'do_2', name: 'Untagged', duration: 'soon', language: 'Odia' },
      { name: 'Without an identifier' },
    ],
  },
}

function catalogue(text: string) {
  const { report, diagnostics } = createCollector()
  const courses = parseCatalogue(text, { model, file: 'portal.json', report })
  return { courses, codes: diagnostics.map(({ code }) => code), diagnostics }
}

test('reads the search answer of the portal', () => {
  const { courses, diagnostics } = catalogue(JSON.stringify(search))
  expect(courses).toMatchObject([
    {
      id: 'do_1',
      source: 'portal',
      minutes: 60,
      languages: ['hi', 'en'],
      competencies: [{ item: { key: listening }, minutes: 60 }],
    },
    { id: 'do_2', minutes: 0, languages: ['or'], competencies: [] },
  ])
  expect(diagnostics[0]?.data).toEqual({
    tags: 1,
    examples: ['Domain > No such > Thing'],
    model: 'kcm/2024-25',
  })
})

test.each([
  [
    'commas and a BOM',
    `\uFEFFidentifier,name,duration,language,competencies_v6\ndo_1,"Listening, again",3600,Hindi,${listening}; FUN-072\n`,
  ],
  [
    'semicolons and quotes',
    `Identifier;Name;Duration;Language;Competencies v6\ndo_1;"Listening, again";3600;Hindi;"${listening}; Functional > Digital Fluency > Digital Tools & Platforms"\n`,
  ],
])('reads a table with %s', (_, text) => {
  const { courses, codes } = catalogue(text)
  expect(courses).toMatchObject([{ id: 'do_1', title: 'Listening, again', minutes: 60, languages: ['hi'] }])
  expect(courses[0]?.competencies.map(({ item }) => item.key)).toEqual([listening, tools])
  expect(codes).toEqual([])
})

test.each([
  ['{"result":', 'model/unreadable-catalogue'],
  ['{"result":{"count":0}}', 'model/unreadable-catalogue'],
  ['name;duration\nX;1\n', 'model/missing-column'],
])('refuses %j', (text, code) => {
  expect(catalogue(text)).toMatchObject({ courses: [], codes: [code] })
})

test('counts courses, minutes and questions for each cell, and gaps as empty cells', () => {
  const { courses } = catalogue(JSON.stringify(search))
  const coverage = measureCoverage([summarizeCourse(course(), model), ...courses], model)
  expect(coverage.languages).toEqual(['en', 'hi', 'or'])
  expect(coverage.totals).toMatchObject({ subThemes: 287, covered: 2 })
  const theme = coverage.themes.find(({ item }) => item.key === 'behavioural/communication')
  expect(theme?.cells).toEqual([
    { language: 'en', minutes: 64, questions: 1, courses: [0, 1] },
    { language: 'hi', minutes: 64, questions: 1, courses: [0, 1] },
    { language: 'or', minutes: 0, questions: 0, courses: [] },
  ])
})

const head = 'Designation,Competency Area,Competency Theme,Competency SubTheme\n'

function designations(text: string) {
  const { report, diagnostics } = createCollector()
  return { roles: parseDesignations(text, { model, file: 'roles.csv', report }), diagnostics }
}

test('says what covers a role, what is missing, and how many hours', () => {
  const { roles } = designations(
    `${head}लिपिक,Behavioural,Communication,Active Listening\nलिपिक,Functional,Litigation Management,Court case management\n`,
  )
  const { courses } = catalogue(JSON.stringify(search))
  const [role] = roles.map((one) => coverDesignation(one, courses, 'hi'))
  expect(role).toMatchObject({
    designation: 'लिपिक',
    hours: 1,
    missing: [{ key: 'functional/litigation-management/court-case-management' }],
  })
  const [none] = roles.map((one) => coverDesignation(one, courses, 'ta'))
  expect(none?.missing).toHaveLength(2)
})

test('reports rows that name nothing with their line, and tables of 1,001 rows', () => {
  const unknown = designations(`${head}Clerk,Functional,Nothing,At all\n`)
  expect(unknown.diagnostics).toMatchObject([{ code: 'model/unknown-row', data: { row: 2 } }])
  const row = 'Clerk,Behavioural,Communication,Active Listening\n'
  expect(designations(head + row.repeat(1000)).diagnostics).toEqual([])
  expect(designations(head + row.repeat(1001)).diagnostics).toMatchObject([{ code: 'model/too-many-rows' }])
  expect(designations('Role,Skill\n').diagnostics).toMatchObject([{ code: 'model/missing-column' }])
})
