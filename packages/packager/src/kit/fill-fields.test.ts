import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { fillFields } from './fill-fields.ts'
import { portalFields } from './portal-fields.ts'

const sound = {
  name: 'Safe hands',
  description: 'How to keep a phone safe.',
  instructions: '<ul><li>Lock it</li></ul>',
  duration: 600,
  language: ['Hindi'],
  license: 'CC BY 4.0',
}

function fill(values: Readonly<Record<string, unknown>>, amounts = {}) {
  const { report, diagnostics } = createCollector()
  const fields = fillFields({ level: 'course', values, amounts, file: 'course.yaml' }, report)
  return { fields, said: diagnostics.map(({ code, severity, data }) => [severity, code, data]) }
}

/** Every field that the platform’s own configuration names for one of the forms of a self-paced course. */
const named =
  'name description instructions purpose source appIcon duration language license competencies_v5 competencies_v6 ' +
  'trackContacts publisherDetails learningMode posterImage creatorLogo creatorContacts creatorDetails keywords ' +
  'audience difficultyLevel initFile resourceCategory sectorName subTitles transcripts isTrackable languageMapV1'

test('has every field of the portal’s forms', () => {
  expect(portalFields.map(({ name }) => name).sort()).toEqual(named.split(' ').sort())
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
