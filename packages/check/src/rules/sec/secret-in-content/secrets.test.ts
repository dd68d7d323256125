import { expect, test } from 'vitest'
import { findSecrets } from './secrets.ts'

test.each([
  ['Her PAN is BNZPM2501F.', 'a PAN', 'BNZPM2501F'],
  ['2341 2341 2346', 'an Aadhaar number', '2341 2341 2346'],
  ['No. 234123412346, by hand', 'an Aadhaar number', '234123412346'],
  ['2341-2341-2346', 'an Aadhaar number', '2341-2341-2346'],
  [`The old one is ghp_${'a'.repeat(36)}.`, 'a GitHub token', `ghp_${'a'.repeat(36)}`],
  ['AKIAIOSFODNN7EXAMPLE', 'an AWS key', 'AKIAIOSFODNN7EXAMPLE'],
  [`key=AIza${'b'.repeat(35)}&x`, 'a Google key', `AIza${'b'.repeat(35)}`],
  ['xoxb-1234567890 in it', 'a Slack token', 'xoxb-1234567890'],
  ['-----BEGIN RSA PRIVATE KEY----- …', 'a private key', '-----BEGIN RSA PRIVATE KEY-----'],
])('in %j: %s', (text, kind, secret) => {
  const found = findSecrets(text)
  expect(found.map((one) => [one.kind, text.slice(one.start, one.end)])).toEqual([[kind, secret]])
})

test.each([
  ['The last digit of an Aadhaar number checks the others: 2341 2341 2345'],
  ['A made-up PAN: ABCDE1234F'],
  ['ABNZPM2501FX, BNZPM25011F, bnzpm2501f'],
  ['20261123, 1930, 1131652977717250 and 12341234123412341234'],
  ['task_list, AIza, AKIA, xox, PRIVATE KEY, ghp_short'],
  [''],
])('nothing in %j', (text) => {
  expect(findSecrets(text)).toEqual([])
})

test('each of several', () => {
  expect(findSecrets('BNZPM2501F, BNZPM2502F: 2341 2341 2346').map(({ start }) => start)).toEqual([0, 12, 24])
})
