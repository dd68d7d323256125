import { createCollector } from '@paath/diagnostics'
import type { PublishedPackage } from '@paath/schemas'
import { expect, test } from 'vitest'
import { findLostAnswers, readLearnerState } from './kept-state.ts'
import { planUploads, toLanguageMap } from './plan-uploads.ts'

const { report } = createCollector()
const ledgerOf = (...published: PublishedPackage[]) => ({
  published: { published },
  placeOf: () => ({ file: 'published.yaml' }),
})
const entry = (module: string, sha256: string, more: Partial<PublishedPackage> = {}): PublishedPackage => ({
  platform: 'igot',
  language: 'hi',
  module,
  sha256,
  date: '2026-10-01',
  ...more,
})

test('says of twenty packages which three have to go up again', () => {
  const files = Array.from({ length: 20 }, (_, index) => ({
    module: `m${index}`,
    file: `m${index}.hi.zip`,
    sha256: [3, 7, 19].includes(index) ? 'new' : `sum${index}`,
  }))
  const ledger = ledgerOf(
    ...files.map(({ module }, index) => entry(module, `sum${index}`, { id: `do_${index}` })),
  )
  const plan = planUploads(files, { platform: 'igot', language: 'hi', ledger, report })
  expect(plan.filter(({ action }) => action === 'again').map(({ module, id }) => [module, id])).toEqual([
    ['m3', 'do_3'],
    ['m7', 'do_7'],
    ['m19', 'do_19'],
  ])
  expect(plan.filter(({ action }) => action === 'nothing')).toHaveLength(17)
})

test('another platform or language counts as never uploaded', () => {
  const ledger = ledgerOf(entry('m1', 'sum'), entry('m1', 'sum', { language: 'or', platform: 'other' }))
  const files = [{ module: 'm1', file: 'm1.zip', sha256: 'sum' }]
  const actionIn = (language: string) =>
    planUploads(files, { platform: 'igot', language, ledger, report })[0]?.action
  expect([actionIn('hi'), actionIn('or')]).toEqual(['nothing', 'first'])
})

test.each([
  ['nothing was changed', 'q1 single 1.2.3', 'q1 single 1.2.3', []],
  ['options were put in another order', 'q1 single 1.2.3', 'q1 single 3.1.2', []],
  ['one option was worded anew', 'q1 single 1.2.3', 'q1 single 1.9.3', []],
  ['an option was added', 'q1 single 1.2.3', 'q1 single 1.2.3.4', []],
  ['one answer became several', 'q1 single 1.2.3', 'q1 multiple 1.2.3', []],
  ['an option was taken out', 'q1 single 1.2.3', 'q1 single 1.2', ['option-removed']],
  ['a choice became a gap', 'q1 single 1.2.3', 'q1 fill-in', ['another-kind']],
  ['the question was taken out', 'q1 single 1.2.3', 'q2 single 1.2.3', ['removed']],
  ['a left side of a match was taken out', 'q1 match 1.2.3/4.5.6', 'q1 match 1.2.3/4.5', ['option-removed']],
])('%s', (_, before, after, losses) => {
  const lost = findLostAnswers({ questions: [before] }, { questions: [after] })
  expect(lost.map(({ loss }) => loss)).toEqual(losses)
})

test('what learners keep is read from the page of a package', () => {
  const settings = {
    fingerprint: 'abcd1234',
    screens: [{ id: 'start' }, { id: 'end' }],
    questions: [
      { id: 'q1', type: 'single', options: [3, 12] },
      { id: 'q2', type: 'match', options: [1, 2], lefts: [5, 6] },
      { id: 'q3', type: 'fill-in', options: [] },
    ],
  }
  const page = `<script type="application/json" id="paath-settings">${JSON.stringify(settings)}</script>`
  expect(readLearnerState(page)).toEqual({
    fingerprint: 'abcd1234',
    kept: { screens: ['start', 'end'], questions: ['q1 single 3.12', 'q2 match 1.2/5.6', 'q3 fill-in'] },
  })
  expect(readLearnerState('<p>no settings</p>')).toBeUndefined()
})

test('the languages of a course are joined when two have an id', () => {
  const scope = {
    platform: 'igot',
    source: 'en',
    title: (tag: string) => `Title ${tag}`,
    nameOf: (tag: string) => ({ en: 'English', hi: 'Hindi' })[tag] ?? tag,
  }
  const one = entry('_course', 's', { language: 'en', id: 'do_1' })
  expect(toLanguageMap(ledgerOf(one), scope)).toBeUndefined()
  expect(toLanguageMap(ledgerOf(one, entry('_course', 's', { id: 'do_2' })), scope)).toEqual({
    English: { id: 'do_1', name: 'Title en', isBaseLang: true },
    Hindi: { id: 'do_2', name: 'Title hi', isBaseLang: false },
  })
})
