import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { fillFields } from './fill-fields.ts'
import { portalFields } from './portal-fields.ts'
import type { PortalField, PortalLevel } from './portal-fields.ts'

const sound = {
  name: 'Safe hands',
  description: 'How to keep a phone safe.',
  instructions: '<ul><li>Lock it</li></ul>',
  duration: 600,
  language: ['Hindi'],
  license: 'CC BY 4.0',
}

function fill(values: Readonly<Record<string, unknown>>, amounts = {}, level: PortalLevel = 'course') {
  const { report, diagnostics } = createCollector()
  const fields = fillFields({ level, values, amounts, file: 'course.yaml' }, report)
  return { fields, said: diagnostics.map(({ code, severity, data }) => [severity, code, data]) }
}

/** Every field that the platform’s own configuration names for one of the forms of a self-paced course. */
const onForms =
  'name subtitle description instructions purpose source appIcon duration language license competencies_v5 competencies_v6 ' +
  'trackContacts publisherDetails learningMode posterImage creatorLogo creatorPosterImage creatorContacts creatorDetails ' +
  'keywords audience difficultyLevel courseCategory initFile resourceCategory sectorId sectorName subSectorId ' +
  'subSectorName subTitles transcripts isTrackable languageMapV1 accessPaths accessSettingsEnabled secureSettings ' +
  'demand_id wfSurveyLink contextYear contextSDGs contextStateOrUTs isMandatory'

/** Names of its schema that no form shows. */
const ofThePlatform =
  'primaryCategory contentType mimeType mediaType contentEncoding contentDisposition channel code status reviewStatus ' +
  'copyrightYear durationInSeconds artifactUrl streamingUrl resourceType referenceNodes sectorDetails_v1'

/** What the services and the portal know of a final test, and of its sections. */
const ofTheTest =
  'name instructions assessmentType passPercentage maxAssessmentRetakeAttempts expectedDuration totalQuestions maxQuestions ' +
  'totalMarks sectionTimeBound contextLockingType sectionLevelDefinition questionSectionScheme negativeMarkingPercentage ' +
  'scoreCutoffType minimumPassPercentage additionalInstructions primaryCategory mimeType compatibilityLevel'

/** What each form cannot be sent without. */
const demanded = {
  course:
    'name description instructions purpose source appIcon duration language license competencies_v5 trackContacts publisherDetails',
  module: 'name description license',
  resource:
    'name description instructions purpose source appIcon duration license competencies_v5 trackContacts initFile',
} as const

const sorted = (names: string): string[] => names.split(' ').sort()

test('has every field of the portal’s forms and of its schema', () => {
  const isOfTest = ({ levels }: PortalField): boolean => levels.includes('assessment')
  const namesOf = (fields: readonly PortalField[]): string[] => fields.map(({ name }) => name).sort()
  const others = portalFields.filter((field) => !isOfTest(field))
  expect(namesOf(others.filter(({ by }) => by !== 'platform'))).toEqual(sorted(onForms))
  expect(namesOf(others.filter(({ by }) => by === 'platform'))).toEqual(sorted(ofThePlatform))
  expect(namesOf(portalFields.filter(isOfTest))).toEqual(sorted(ofTheTest))
})

test.each(['course', 'module', 'resource'] as const)(
  'knows what the form of a %s cannot be sent without',
  (level) => {
    const required = portalFields.filter((field) => field.required.includes(level))
    expect(required.map(({ name }) => name).sort()).toEqual(sorted(demanded[level]))
    expect(required.every(({ levels }) => levels.includes(level))).toBe(true)
  },
)

test('what is always the same is filled in, and what the platform sets is marked', () => {
  const { fields } = fill(sound)
  const find = (name: string) => fields.find(({ field }) => field === name)
  expect(find('courseCategory')).toMatchObject({ value: 'Course' })
  expect(find('primaryCategory')).toMatchObject({ value: 'Course', by: 'platform' })
  expect(find('copyrightYear')).toMatchObject({ unit: 'year', least: 2020, most: 2999, by: 'platform' })
})

test('gives each field its unit and limits, and says who can answer an open one', () => {
  const { fields, said } = fill(sound)
  const find = (name: string) => fields.find(({ field }) => field === name)
  expect(find('duration')).toEqual({
    field: 'duration',
    label: 'Duration',
    required: true,
    value: 600,
    unit: 'seconds',
    least: 1,
  })
  expect(find('purpose')).toMatchObject({ required: true, open: expect.stringContaining('one sentence') })
  expect(find('name')).not.toHaveProperty('open')
  expect(said).toEqual([])
})

test('a final test has questions with weights, a pass mark in percent, and marks that nobody here can know', () => {
  const { fields } = fill({ name: 'Final test', passPercentage: 60 }, {}, 'assessment')
  const find = (name: string) => fields.find(({ field }) => field === name)
  expect(find('assessmentType')).toMatchObject({
    value: 'questionWeightage',
    choices: ['questionWeightage', 'optionalWeightage'],
  })
  expect(find('passPercentage')).toMatchObject({ value: 60, unit: 'percent', least: 0, most: 100 })
  expect(find('totalMarks')).not.toHaveProperty('value')
  expect(find('totalMarks')).toMatchObject({ open: expect.stringContaining('sum of the marks') })
  expect(find('compatibilityLevel')).toMatchObject({ value: 8, by: 'platform' })
})

test.each([
  ['a name that is too short', { name: 'Lock' }, 'error', '4 characters', 'at least 5 characters'],
  ['a name that is too long', { name: 'क'.repeat(501) }, 'error', '501 characters', 'at most 500 characters'],
  [
    'a long description',
    { description: 'x'.repeat(1001) },
    'warning',
    '1001 characters',
    'at most 1000 characters',
  ],
])('%s is said', (_, values, severity, ...amounts) => {
  const [field] = Object.keys(values)
  const [actual, limit] = amounts
  expect(fill({ ...sound, ...values }).said).toEqual([
    [severity, 'kit/field-limit', { field, level: 'course', actual, limit }],
  ])
})

test('a cover over 1 MB is said', () => {
  const { said } = fill({ ...sound, appIcon: 'cover.png' }, { appIcon: 1_048_577 })
  expect(said).toMatchObject([['error', 'kit/field-limit', { field: 'appIcon' }]])
})

test('an empty field that the course files could fill is said; what only people know is not', () => {
  const { said } = fill({})
  expect(said.map(([, , data]) => (data as { field: string }).field)).toEqual([
    'name',
    'description',
    'instructions',
    'duration',
    'license',
  ])
})

test('a language that the portal does not offer stays, with what to do', () => {
  const { fields, said } = fill({ ...sound, language: ['Urdu'] })
  expect(fields.find(({ field }) => field === 'language')).toMatchObject({
    value: ['Urdu'],
    open: expect.stringContaining('administrators'),
  })
  expect(said).toEqual([])
})
