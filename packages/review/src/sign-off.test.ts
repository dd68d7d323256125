import { expect, test } from 'vitest'
import { ruleOfRole } from '@paath/check'
import { computeSignOff } from './sign-off.ts'

const roles = [
  { role: 'subject', people: ['Asha Devi'] },
  { role: 'language:ks-Deva', people: ['Mir'], accounts: ['mir'] },
  { role: 'accessibility', accounts: ['ravi'] },
  { role: 'quality' },
]
const signature = (rule: string, name: string, hash = 'now', answer: 'yes' | 'not-applicable' = 'yes') => ({
  rule,
  name,
  hash,
  answer,
  date: '2026-11-22',
})

test('a signature in a role counts for the content as it is, by someone who may sign', () => {
  const attestations = [
    signature('sign/subject', ' asha  DEVI'),
    signature('sign/language-ks-deva', 'Somebody Else'),
    signature('sign/quality', 'Asha Devi'),
  ]
  expect(computeSignOff({ roles, attestations, contentHash: 'now' })).toEqual([
    { role: 'subject', by: ' asha  DEVI', how: 'signature' },
    { role: 'language:ks-Deva' },
    { role: 'accessibility' },
    { role: 'quality' },
  ])
})

test.each([
  ['of another state', signature('sign/subject', 'Asha Devi', 'before')],
  ['that it does not apply', signature('sign/subject', 'Asha Devi', 'now', 'not-applicable')],
  ['in another role', signature('sign/quality', 'Asha Devi')],
])('a signature %s does not count', (_, attestation) => {
  const [subject] = computeSignOff({ roles, attestations: [attestation], contentHash: 'now' })
  expect(subject).toEqual({ role: 'subject' })
})

test('an approval counts at the head only, and only of an account that the role names', () => {
  const approvals = [
    { account: 'Ravi', commit: 'head' },
    { account: 'mir', commit: 'older' },
    { account: 'stranger', commit: 'head' },
  ]
  const found = computeSignOff({ roles, attestations: [], contentHash: 'now', approvals, head: 'head' })
  expect(found).toEqual([
    { role: 'subject' },
    { role: 'language:ks-Deva' },
    { role: 'accessibility', by: 'Ravi', how: 'approval' },
    { role: 'quality' },
  ])
})

test('the rule of a role can be written in an attestation', () => {
  expect(ruleOfRole('language:ks-Deva')).toMatch(/^[a-z0-9]+\/[a-z0-9-]+$/u)
})
