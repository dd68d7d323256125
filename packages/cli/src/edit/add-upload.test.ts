import { expect, test } from 'vitest'
import { addUpload } from './add-upload.ts'

const entry = {
  platform: 'igot',
  language: 'hi',
  module: 'spot-a-scam',
  sha256: 'a'.repeat(64),
  date: '2026-11-22',
} as const

test('an empty file gets its first entry', () => {
  expect(addUpload('', { ...entry, id: 'do_113' })).toBe(
    `published:
  - platform: igot
    language: hi
    module: spot-a-scam
    id: do_113
    date: 2026-11-22
    sha256: ${'a'.repeat(64)}
`,
  )
})

test('another upload of the same package keeps the id and every comment', () => {
  const first = addUpload('# Uploaded by Meena\n', { ...entry, id: 'do_113' })
  const again = addUpload(first, { ...entry, date: '2026-12-01', sha256: 'b'.repeat(64) })
  expect(again).toContain('# Uploaded by Meena')
  expect(again).toContain('id: do_113')
  expect(again).toContain(`sha256: ${'b'.repeat(64)}`)
  expect(again.match(/module:/g)).toHaveLength(1)
})

test('another language is another entry', () => {
  const both = addUpload(addUpload('', entry), { ...entry, language: 'or' })
  expect(both.match(/module:/g)).toHaveLength(2)
})

test('line ends of Windows stay', () => {
  expect(addUpload('published: []\r\n', entry)).toMatch(/^published:\r\n {2}- platform: igot\r\n/)
})

test.each(['published: [', 'just words', '- a\n- b\n'])('what cannot be read is left alone: %s', (text) => {
  expect(() => addUpload(text, entry)).toThrow('`published.yaml` cannot be read')
})
