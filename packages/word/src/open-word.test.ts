import { createCollector } from '@paath/diagnostics'
import { file } from '@paath/testkit'
import { writeZip } from '@paath/zip'
import { expect, test } from 'vitest'
import { openWord } from './open-word.ts'

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const body = `<w:document xmlns:w="${namespace}"><w:body/></w:document>`

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = new Map(Object.entries(parts).map(([name, text]) => [name, file(text)] as const))
  const { report } = createCollector()
  return writeZip(files, { name: 'a.docx', report, names: 'any' }) ?? new Uint8Array()
}

function faultOf(bytes: Uint8Array): string {
  const { report } = createCollector()
  const word = openWord(bytes, { name: 'a.docx', report })
  return 'fault' in word ? word.fault : 'none'
}

test('opens a document, and finds a main part of another name', () => {
  expect(faultOf(zip({ 'word/document.xml': body }))).toBe('none')
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const relationships = `<Relationships xmlns="r"><Relationship Id="1" Type="${type}" Target="/word/document2.xml"/></Relationships>`
  expect(faultOf(zip({ '_rels/.rels': relationships, 'word/document2.xml': body }))).toBe('none')
})

test('tells an old document from one with a password', () => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  expect(faultOf(Uint8Array.from(container))).toBe('old-word')
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  expect(faultOf(Uint8Array.from([...container, ...name]))).toBe('password')
})

test.each([
  ['no-document', { 'ppt/presentation.xml': '<a/>' }],
  ['no-document', { 'word/document.xml': '<html/>' }],
  ['xml', { 'word/document.xml': body.slice(0, -3) }],
  ['doctype', { 'word/document.xml': `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${body}` }],
])('refuses what is no document: %s', (fault, parts) => {
  expect(faultOf(zip(parts))).toBe(fault)
})

test('what is no zip is reported by the reader of zips', () => {
  const { report, diagnostics } = createCollector()
  expect(openWord(new Uint8Array(), { name: 'a.docx', report })).toEqual({ fault: 'zip' })
  expect(diagnostics.map(({ code }) => code)).toEqual(['pkg/zip-broken'])
})
