import { expect, test } from 'vitest'
import { assetPath } from './asset-path.ts'

test.each([
  ['sms.svg', 'modules/phone/sms.svg'],
  ['media/sms-2_a.svg', 'modules/phone/media/sms-2_a.svg'],
  ['v1.2/sms.svg', 'modules/phone/v1.2/sms.svg'],
  ['./media//sms.svg', 'modules/phone/media/sms.svg'],
  ['media/../sms.svg', 'modules/phone/sms.svg'],
  ['../../media/sms.svg', 'media/sms.svg'],
  ['two%20words.svg', 'modules/phone/two words.svg'],
  ['media/%2e%2e/sms.svg', 'modules/phone/sms.svg'],
  ['100%.svg', 'modules/phone/100%.svg'],
  ['चित्र.svg', 'modules/phone/चित्र.svg'],
  ['media/..sms.svg', 'modules/phone/media/..sms.svg'],
  ['../../../sms.svg', undefined],
  ['/sms.svg', undefined],
  ['~/sms.svg', undefined],
  ['C:sms.svg', undefined],
  ['media\\sms.svg', undefined],
  ['', undefined],
])('%j is %j', (written, path) => {
  expect(assetPath({ file: 'modules/phone/module.mdx' }, written)).toBe(path)
})

test('a module at the top of its course', () => {
  expect(assetPath({ file: 'module.mdx' }, 'sms.svg')).toBe('sms.svg')
})
