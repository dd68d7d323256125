import { expect, test } from 'vitest'
import { stemOf, toStems } from './stem.ts'

test.each([
  ['promotions', 'promotion'],
  ['planning', 'plan'],
  ['grievances', 'grievance'],
  ['organised', 'organisation'],
  ['कर्मचारियों', 'कर्मचारी'],
  ['शिकायतें', 'शिकायत'],
  ['योजनाओं', 'योजना'],
])('brings %s and %s together', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other))
})

test('leaves words apart that mean different things', () => {
  expect(stemOf('audit')).not.toBe(stemOf('auction'))
  expect(stemOf('कर')).not.toBe(stemOf('कार'))
})

test('drops words that say nothing, marks and case', () => {
  expect(toStems('The FILES of the Office')).toEqual(toStems('file office'))
  expect(toStems('ज़मीन')).toEqual(toStems('जमीन'))
})

test('takes a nasal letter and the dot above for one', () => {
  expect(toStems('हिन्दी सम्बन्ध')).toEqual(toStems('हिंदी संबंध'))
})
