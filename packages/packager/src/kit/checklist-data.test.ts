import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import type { CourseForm, CourseJson } from '../generated/course-json.ts'
import { toChecklist } from './checklist-data.ts'
import type { ChecklistData } from './checklist-data.ts'
import { createKitEntry } from './create-kit-entry.ts'

const form = {
  name: 'Safe hands',
  description: 'How to keep a phone safe.',
  instructions: '<ul><li>Lock it</li></ul>',
  duration: 600,
  license: 'CC BY 4.0',
  keywords: [],
  competencies_v6: [],
}

/** The page of a course of one module, in a language by the platform's name. */
function checklistOf(language: string, id: string): ChecklistData {
  const named = { ...form, language: [language] }
  const courseForm: CourseForm = { ...named, learningMode: 'Self Paced' }
  const json: CourseJson = {
    format: 'paath-course',
    version: 1,
    target: 'igot',
    course: { id: 'safe-hands', language: id, form: courseForm, competencies: [], open: [] },
    modules: [
      {
        id: 'phone',
        order: 1,
        form: { name: form.name, description: form.description, license: form.license },
        open: [],
        resource: {
          form: { ...named, initFile: 'index.html' },
          package: {
            file: '01-phone.en.zip',
            entryFile: 'index.html',
            bytes: 75_000,
            sha256: 'ab'.repeat(32),
            mimeType: 'application/vnd.ekstep.html-archive',
            standard: 'SCORM 1.2',
            heaviest: [],
          },
          competencies: [],
          open: [],
        },
      },
    ],
  }
  const { report } = createCollector()
  const uploads = [{ file: '01-phone.en.zip', module: 'phone', action: 'first' as const }]
  const kit = createKitEntry({ json, contacts: {}, companions: [], tables: [], uploads, missing: [] }, report)
  return toChecklist({ ...json, kit })
}

function section(page: ChecklistData, id: string) {
  return page.sections.find((one) => one.id === id)!
}

const stepsOf = (page: ChecklistData, id: string): string[] => section(page, id).steps.map(({ text }) => text)

test('the five confirmations that the portal asks for stand in its order, before the entry file and the duration', () => {
  const steps = stepsOf(checklistOf('English', 'en'), 'module-phone-resource')
  const asked = [
    /special characters/,
    /eval/,
    /dependencies/,
    /iframes/,
    /preview/,
    /index\.html/,
    /duration/,
  ]
  expect(asked.map((pattern) => steps.findIndex((step) => pattern.test(step)))).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('the administrators are asked for isTrackable, and the form of the resource says why', () => {
  const page = checklistOf('English', 'en')
  expect(stepsOf(page, 'finish').join('\n')).toMatch(/isTrackable to true/)
  const field = section(page, 'module-phone-resource').fields.find(({ name }) => name === 'isTrackable')
  expect(field?.open).toMatch(/Ask the administrators/)
})

test.each([
  ['English', 'en', 0],
  ['Hindi', 'hi', 0],
  ['Urdu', 'ur', 1],
  ['Kashmiri', 'ks', 1],
])(
  '%s: a language outside the portal’s list is asked about, never exchanged for another',
  (name, id, count) => {
    const page = checklistOf(name, id)
    const steps = stepsOf(page, 'course').filter((step) => step.includes('Do not choose another one'))
    expect(steps).toHaveLength(count)
    expect(section(page, 'course').fields.find((field) => field.name === 'language')?.value).toBe(name)
  },
)

test('durations are in seconds, with the unit beside them', () => {
  const fields = section(checklistOf('English', 'en'), 'course').fields
  expect(fields.find(({ name }) => name === 'duration')).toMatchObject({ value: '600', limit: 'in seconds' })
})

test('what may stay empty is one line, and what the platform sets is not on the page', () => {
  const { fields, mayStayEmpty } = section(checklistOf('English', 'en'), 'module-phone-resource')
  expect(mayStayEmpty).toContain('Sub-sector')
  expect(fields.map(({ name }) => name)).not.toContain('mimeType')
  expect(fields.map(({ name }) => name)).not.toContain('sectorId')
})

test('a learner test of five steps follows, and each error text of the portal has its meaning', () => {
  const page = checklistOf('English', 'en')
  expect(stepsOf(page, 'learner')).toHaveLength(5)
  const errors = page.errors.map(({ text }) => text).join('\n')
  for (const text of ['INVALID_FORMAT', 'SIZE_ERROR', 'UPLOAD_FAIL', 'special characters in their names'])
    expect(errors).toContain(text)
  expect(page.errors.every(({ meaning }) => meaning.length > 20)).toBe(true)
})
