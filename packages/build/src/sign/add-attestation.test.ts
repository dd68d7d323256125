import { expect, test } from 'vitest'
import type { Attestation } from '@paath/schemas'
import { addAttestation } from './add-attestation.ts'

const entry: Attestation = {
  rule: 'gate/attest-sentiments',
  answer: 'yes',
  name: 'मीना कुमारी',
  role: 'Course editor',
  date: '2026-11-22',
  hash: 'a'.repeat(64),
}
const written = `  - rule: gate/attest-sentiments
    answer: yes
    name: मीना कुमारी
    role: Course editor
    date: 2026-11-22
    hash: ${'a'.repeat(64)}
`

test.each([
  ['no file', ''],
  ['an empty list', 'attestations: []\n'],
  ['a key without a value', 'attestations:\n'],
])('writes the first signature into %s', (_, text) => {
  expect(addAttestation(text, entry)).toBe(`attestations:\n${written}`)
})

test('keeps comments and other signatures, and puts the new one last', () => {
  const before = `# who signs here: the desk\nattestations:\n  # asked on the phone\n  - rule: SD_001\n    answer: not-applicable # no animals\n    name: R. Das\n    date: 2026-11-01\n    hash: ${'b'.repeat(64)}\n`
  expect(addAttestation(before, entry)).toBe(before + written)
})

test('signing again replaces the entry and keeps the comment before it', () => {
  const before = `attestations:\n  # read twice\n${written.replace('2026-11-22', '2026-01-01')}  - rule: SD_001\n    answer: yes\n    name: R. Das\n    date: 2026-11-01\n    hash: ${'b'.repeat(64)}\n`
  expect(addAttestation(before, entry)).toBe(before.replace('2026-01-01', '2026-11-22'))
})

test('keeps Windows line ends and a byte order mark', () => {
  expect(addAttestation('\uFEFFattestations: []\r\n', entry)).toBe(
    `\uFEFFattestations:\r\n${written.replaceAll('\n', '\r\n')}`,
  )
})

test('a name that looks like YAML stays a name', () => {
  expect(addAttestation('', { ...entry, name: 'yes: [#' })).toContain('name: "yes: [#"')
})

test.each(['attestations: [', '- a\n', 'text'])('refuses %j, and says how to go on', (text) => {
  expect(() => addAttestation(text, entry)).toThrow('cannot be read')
})
