import { expect, test } from 'vitest'
import type { DocumentStatus } from '@paath/translate'
import type { CourseStatus } from './count-status.ts'
import { statusPage } from './status-page.ts'

const none = { missing: 0, draft: 0, translated: 0, reviewed: 0, recheck: 0, old: 0, wrong: 0 }

function course(id: string, language: string, status: Partial<DocumentStatus>): CourseStatus {
  const document = {
    document: 'phone',
    language,
    counts: none,
    units: 4,
    words: 20,
    wordsLeft: 0,
    wordsDrafted: 0,
  }
  return { course: id, title: 'Safe hands', language, documents: [{ ...document, ...status }] }
}

const page = statusPage([
  course('safe', 'hi', { counts: { ...none, reviewed: 4 } }),
  course('safe', 'or', { counts: { ...none, draft: 4 }, wordsLeft: 20, wordsDrafted: 20 }),
  course('safe', 'ur', { counts: { ...none, draft: 3, reviewed: 1 }, wordsLeft: 15, wordsDrafted: 15 }),
  course('safe', 'ta', { counts: { ...none, missing: 4 }, wordsLeft: 20 }),
])
const cells = [...page.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)

test('drafts are no translations, and more than nothing', () => {
  expect(cells).toEqual([
    '<b>100 %</b><br><small>4 approved</small>',
    '<b>0 %</b><br>4 of 4 drafted, 0 reviewed',
    '<b>0 %</b><br><small>4 missing</small>',
    '<b>25 %</b><br>3 of 4 drafted, 1 reviewed<br><small>1 approved</small>',
  ])
})

test('what is finished and what only has to be read is counted', () => {
  expect(page).toContain('<b>1 of 4</b>translations are finished')
  expect(page).toContain('<b>2 of 4</b>are drafts that people have to read')
})

test('a language that the portal does not have is told of before the upload', () => {
  expect(page).toContain('The form of the portal has no Urdu')
})
