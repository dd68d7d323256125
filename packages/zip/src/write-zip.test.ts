import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector } from '@paath/diagnostics'
import { file, needTool, noise } from '@paath/testkit'
import * as fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ZipFile } from './deflate.ts'
import { readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

function zipOf(files: Readonly<Record<string, ZipFile>>): Uint8Array {
  const { report, diagnostics } = createCollector()
  const zip = writeZip(new Map(Object.entries(files)), { name: 'test.zip', report })
  expect(diagnostics).toEqual([])
  return zip ?? new Uint8Array()
}

function codesOf(files: readonly [string, ZipFile][], options = {}): string[] {
  const { report, diagnostics } = createCollector()
  const zip = writeZip(new Map(files), { name: 'test.zip', report, ...options })
  expect(zip === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
  return diagnostics.map(({ code, severity }) => `${severity} ${code}`)
}

function entriesOf(zip: Uint8Array) {
  const { report, diagnostics } = createCollector()
  const content = readZip(zip, { name: 'test.zip', report })
  expect(diagnostics).toEqual([])
  return content?.entries ?? []
}

test('the manifest comes first, the rest by name, whatever the order of the files [PKG-ZIP-1] [PKG-ZIP-3]', () => {
  const names = ['b.txt', 'assets/z.txt', 'imsmanifest.xml', 'B2.txt', 'a.txt']
  const expected = ['imsmanifest.xml', 'B2.txt', 'a.txt', 'assets/z.txt', 'b.txt']
  const pack = (order: string[]) => zipOf(Object.fromEntries(order.map((name) => [name, file(name)])))
  expect(entriesOf(pack(names)).map(({ name }) => name)).toEqual(expected)
  expect(pack(names.toReversed())).toEqual(pack(names))
})

test('other names can stand first, and other formats may hold names that the portal refuses', () => {
  const names = ['word/document.xml', '[Content_Types].xml', 'पाठ.txt', '_rels/.rels']
  const { report, diagnostics } = createCollector()
  const zip = writeZip(new Map(names.map((name) => [name, file(name)])), {
    name: 'a.docx',
    report,
    first: ['[Content_Types].xml', '_rels/.rels'],
    names: 'any',
  })
  expect(diagnostics).toEqual([])
  const expected = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'पाठ.txt']
  expect(entriesOf(zip ?? new Uint8Array()).map(({ name }) => name)).toEqual(expected)
})

test.each([
  ['pkg/zip-slip', ['../a']],
  ['pkg/duplicate-name', ['a.txt', 'A.TXT']],
])('refuses with %s even where any name may stand: %j', (code, names) => {
  expect(
    codesOf(
      names.map((name) => [name, file('x')]),
      { names: 'any' },
    ),
  ).toEqual([`error ${code}`])
})

test('no entry is a folder and none has its sizes behind the data [PKG-ZIP-2]', () => {
  const entries = entriesOf(zipOf({ 'a/b/c.txt': file('x'.repeat(100)), 'd.bin': file(noise(100)) }))
  expect(entries).toEqual([
    {
      name: 'a/b/c.txt',
      method: 'deflated',
      hasDescriptor: false,
      packedSize: expect.any(Number),
      size: 100,
    },
    { name: 'd.bin', method: 'stored', hasDescriptor: false, packedSize: 100, size: 100 },
  ])
})

test('a shared file is packed once and reused, with the same bytes', () => {
  const bytes = new TextEncoder().encode('shared text '.repeat(5000))
  const first = zipOf({ 'a.js': { bytes, sharedKey: 'once' } })
  const second = zipOf({ 'a.js': { bytes: bytes.slice(), sharedKey: 'once' } })
  expect(second).toEqual(first)
  expect(unzipSync(second)['a.js']).toEqual(bytes)
})

test('a shared key that promises other bytes does not spoil a package', () => {
  zipOf({ 'a.js': file('one', 'broken-promise') })
  const zip = zipOf({ 'a.js': file('another', 'broken-promise') })
  expect(new TextDecoder().decode(unzipSync(zip)['a.js'])).toBe('another')
})

test('dates and modes are fixed [PKG-ZIP-3]', () => {
  const zip = Buffer.from(zipOf({ 'a.txt': file('a') }))
  const central = zip.indexOf('PK\u0001\u0002')
  expect(zip.readUInt16LE(central + 12)).toBe(0)
  expect(zip.readUInt16LE(central + 14)).toBe((0 << 9) | (1 << 5) | 1)
  expect(zip.readUInt32LE(central + 38) >>> 16).toBe(0o100644)
})

test.each([
  ['pkg/filename-charset', ['संदेश.svg']],
  ['pkg/filename-charset', ['a file.svg']],
  ['pkg/filename-charset', ['a+b.svg']],
  ['pkg/filename-charset', ['folder/']],
  ['pkg/filename-charset', ['a//b']],
  ['pkg/filename-charset', ['./a']],
  ['pkg/filename-charset', ['a.']],
  ['pkg/filename-charset', ['media/con.svg']],
  ['pkg/filename-charset', ['a'.repeat(101)]],
  ['pkg/filename-charset', ['']],
  ['pkg/zip-slip', ['../a']],
  ['pkg/zip-slip', ['a/../../b']],
  ['pkg/zip-slip', ['/etc/passwd']],
  ['pkg/zip-slip', ['C:\\a']],
  ['pkg/zip-slip', ['a\\..\\b']],
  ['pkg/duplicate-name', ['a.txt', 'A.TXT']],
])('refuses with %s: %j [PKG-NAME-1]', (code, names) => {
  expect(codesOf(names.map((name) => [name, file('x')]))).toEqual([`error ${code}`])
})

test('refuses a package over the limit and warns near it [PKG-SIZE-1]', () => {
  const files: [string, ZipFile][] = [['a.bin', file(noise(1000))]]
  expect(codesOf(files, { maxBytes: 1000 })).toEqual(['error pkg/size'])
  expect(codesOf(files, { maxBytes: 2000, largeBytes: 1000 })).toEqual(['warning pkg/size'])
  expect(codesOf(files, { maxBytes: 2000, largeBytes: 2000 })).toEqual([])
})

test('refuses more files than a zip can count [PKG-ZIP-4]', () => {
  const one = file('x')
  const files = Array.from({ length: 65_536 }, (_, index): [string, ZipFile] => [`f${index}`, one])
  expect(codesOf(files)).toEqual(['error pkg/too-many-files'])
})

const name = fc
  .stringMatching(/^[a-z0-9_]{1,8}(\/[a-z0-9_-]{1,8}){0,2}\.[a-z]{1,4}$/)
  .filter((text) => !/(^|\/)(con|prn|aux|nul|com\d|lpt\d)\./.test(text))
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 500 }))
    .map(([part, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => part)))),
)
const content = fc.dictionary(name, bytes, { maxKeys: 12 })

test('what was written is read back equal, by us and by another reader', () => {
  fc.assert(
    fc.property(content, (given) => {
      const zip = zipOf(Object.fromEntries(Object.entries(given).map(([key, value]) => [key, file(value)])))
      const { report, diagnostics } = createCollector()
      const ours = readZip(zip, { name: 'test.zip', report })
      expect(diagnostics).toEqual([])
      const plain = (map: Iterable<[string, Uint8Array]>) =>
        [...map].map(([key, value]) => [key, [...value]]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      expect(plain(ours?.files ?? [])).toEqual(plain(Object.entries(given)))
      expect(plain(Object.entries(unzipSync(zip)))).toEqual(plain(Object.entries(given)))
    }),
  )
})

test('Info-ZIP finds nothing wrong with a package', (context) => {
  const unzip = needTool(context, findUnzip(), 'unzip')
  const folder = mkdtempSync(join(tmpdir(), 'paath-zip-'))
  try {
    const path = join(folder, 'test.zip')
    const files = {
      'imsmanifest.xml': file('<a/>'),
      'media/a.bin': file(noise(5000)),
      'b.txt': file('b'.repeat(999)),
    }
    writeFileSync(path, zipOf(files))
    expect(execFileSync(unzip, ['-tq', path], { encoding: 'utf8' })).toContain('No errors detected')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function findUnzip(): string | undefined {
  return ['/usr/bin/unzip', '/bin/unzip', '/opt/homebrew/bin/unzip'].find((path) => existsSync(path))
}
