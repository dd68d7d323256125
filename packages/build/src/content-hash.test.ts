import { expect, test } from 'vitest'
import { memoryFiles } from '@paath/testkit'
import { contentHash } from './content-hash.ts'

const files = {
  'course.yaml': 'title: सुरक्षा\n',
  'modules/a/module.mdx': 'Text\n',
  'modules/a/media/a.png': '\r\n',
}
const hash = contentHash(memoryFiles(files))

test.each([
  ['another text', { 'modules/a/module.mdx': 'Text.\n' }],
  ['another picture', { 'modules/a/media/a.png': '\n' }],
  ['a new file', { 'glossary.yaml': 'terms: []\n' }],
  ['a file that moved', { 'modules/b/module.mdx': 'Text\n', 'modules/a/module.mdx': '' }],
])('%s gives another hash', (_, changed) => {
  expect(contentHash(memoryFiles({ ...files, ...changed }))).not.toBe(hash)
})

test.each([
  ['Windows line ends', { 'course.yaml': 'title: सुरक्षा\r\n' }],
  ['a byte order mark', { 'course.yaml': '\uFEFFtitle: सुरक्षा\n' }],
  ['a signature', { 'attestations.yaml': 'attestations: []\n' }],
  ['an upload', { 'published.yaml': 'packages: []\n' }],
  ['a translation', { 'l10n/hi/a.po': 'msgid ""\n' }],
])('%s gives the same hash', (_, changed) => {
  expect(contentHash(memoryFiles({ ...files, ...changed }))).toBe(hash)
})
