import { deflateRawSync } from 'node:zlib'
import { createCollector } from '@paath/diagnostics'
import { file, noise } from '@paath/testkit'
import * as fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readZip } from './read-zip.ts'
import type { ZipLimits } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const long = 'Read the message twice. '.repeat(50)

function goodZip(): Buffer {
  const { report } = createCollector()
  const files = new Map([
    ['index.html', file(long)],
    ['media/a.bin', file(noise(500))],
  ])
  return Buffer.from(writeZip(files, { name: 'good.zip', report }) ?? [])
}

function read(zip: Uint8Array, limits: ZipLimits = {}) {
  const { report, diagnostics } = createCollector()
  const content = readZip(zip, { name: 'test.zip', limits, report })
  expect(content === undefined).toBe(diagnostics.length > 0)
  return { content, found: diagnostics.map(({ code, data }) => [code, data] as const) }
}

/** Change the good zip at a place that is counted from a signature: the first local header, or the first central one. */
function spoil(part: 'local' | 'central' | 'end', change: (zip: Buffer, at: number) => void): Buffer {
  const zip = goodZip()
  const signature = { local: 'PK\u0003\u0004', central: 'PK\u0001\u0002', end: 'PK\u0005\u0006' }[part]
  change(zip, zip.indexOf(signature))
  return zip
}

const damaged = (reason: string) => [['pkg/zip-broken', { reason }]]

test('reads names, bytes and how they are packed', () => {
  const { content } = read(goodZip())
  expect([...(content?.files.keys() ?? [])]).toEqual(['index.html', 'media/a.bin'])
  expect(new TextDecoder().decode(content?.files.get('index.html'))).toBe(long)
})

test('reads what another program wrote, and leaves folders out', () => {
  const zip = zipSync({
    'a/': new Uint8Array(),
    'a/b.txt': new TextEncoder().encode(long),
    'पाठ.txt': new Uint8Array([65]),
  })
  expect([...(read(zip).content?.files.keys() ?? [])]).toEqual(['a/b.txt', 'पाठ.txt'])
})

test('reads a zip that is part of a larger buffer', () => {
  const whole = Buffer.concat([noise(7), goodZip(), noise(9)])
  expect(read(whole.subarray(7, whole.length - 9)).content?.files.size).toBe(2)
})

test.each<[string, Uint8Array, unknown]>([
  ['nothing', new Uint8Array(), damaged('no-end')],
  ['something else', noise(1000), damaged('no-end')],
  ['a file that breaks off', goodZip().subarray(0, -1), damaged('no-end')],
  ['a file whose start is lost', goodZip().subarray(10), damaged('truncated')],
  ['a wrong count', spoil('end', (zip, at) => zip.writeUInt16LE(9, at + 10)), damaged('truncated')],
  [
    'a directory beyond the end',
    spoil('end', (zip, at) => zip.writeUInt32LE(0x7fffffff, at + 16)),
    damaged('truncated'),
  ],
  [
    'another name in front of the data',
    spoil('local', (zip, at) => zip.write('evil', at + 30)),
    damaged('entry-mismatch'),
  ],
  [
    'another method in front of the data',
    spoil('local', (zip, at) => zip.writeUInt16LE(0, at + 8)),
    damaged('entry-mismatch'),
  ],
  ['a wrong checksum', spoil('central', (zip, at) => zip.writeUInt32LE(1, at + 16)), damaged('crc')],
  ['too small a size', spoil('central', (zip, at) => zip.writeUInt32LE(10, at + 24)), damaged('size')],
  ['too large a size', spoil('central', (zip, at) => zip.writeUInt32LE(5000, at + 24)), damaged('size')],
  ['data that is garbage', spoil('local', (zip, at) => zip.fill(0xff, at + 40, at + 60)), damaged('data')],
  [
    'an entry inside another',
    spoil('central', (zip, at) => zip.writeUInt32LE(0x3000, at + 20)),
    damaged('truncated'),
  ],
  [
    'a password',
    spoil('central', (zip, at) => {
      zip.writeUInt16LE(0x0801, at + 8)
      zip.writeUInt16LE(0x0801, 6)
    }),
    [['pkg/zip-encrypted', { name: 'index.html' }]],
  ],
  [
    'a link',
    spoil('central', (zip, at) => zip.writeUInt32LE((0o120777 << 16) >>> 0, at + 38)),
    [['pkg/zip-symlink', { name: 'index.html' }]],
  ],
  [
    'a device',
    spoil('central', (zip, at) => zip.writeUInt32LE((0o060666 << 16) >>> 0, at + 38)),
    [['pkg/zip-symlink', { name: 'index.html' }]],
  ],
  [
    'another compression',
    spoil('central', (zip, at) => {
      zip.writeUInt16LE(14, at + 10)
      zip.writeUInt16LE(14, 8)
    }),
    [['pkg/zip-method', { name: 'index.html', method: 14 }]],
  ],
  [
    'the format for huge files',
    spoil('end', (zip, at) => zip.writeUInt16LE(0xffff, at + 10)),
    [['pkg/zip64', undefined]],
  ],
  [
    'huge sizes',
    spoil('central', (zip, at) => {
      zip.writeUInt32LE(0xffffffff, at + 20)
      zip.writeUInt32LE(0xffffffff, at + 24)
    }),
    [['pkg/zip64', undefined]],
  ],
  ['a name that climbs', zipSync({ '../x': new Uint8Array() }), [['pkg/zip-slip', { name: '../x' }]]],
  [
    'a name that climbs inside',
    zipSync({ 'a/../../x': new Uint8Array() }),
    [['pkg/zip-slip', { name: 'a/../../x' }]],
  ],
  ['an absolute name', zipSync({ '/etc/x': new Uint8Array() }), [['pkg/zip-slip', { name: '/etc/x' }]]],
  ['a name of Windows', zipSync({ 'a\\..\\x': new Uint8Array() }), [['pkg/zip-slip', { name: 'a\\..\\x' }]]],
  ['a drive', zipSync({ 'C:x': new Uint8Array() }), [['pkg/zip-slip', { name: 'C:x' }]]],
  [
    'names that differ in capitals',
    zipSync({ a: new Uint8Array(), A: new Uint8Array() }),
    [['pkg/duplicate-name', { name: 'a', other: 'A' }]],
  ],
])('refuses %s', (_, zip, expected) => {
  expect(read(zip).found).toEqual(expected)
})

test('refuses two entries over the same bytes', () => {
  const zip = zipSync({ 'a.txt': new TextEncoder().encode(long), 'b.txt': new TextEncoder().encode(long) })
  const bytes = Buffer.from(zip)
  const second = bytes.lastIndexOf('PK\u0001\u0002')
  bytes.writeUInt32LE(0, second + 42)
  bytes.write('a.txt', second + 46)
  expect(read(bytes).found).toEqual(damaged('overlap'))
})

test('refuses what would unpack to far too much, before it unpacks', () => {
  const bomb = zipSync({ 'a.txt': [new Uint8Array(20_000_000), { level: 9 }] })
  expect(read(bomb).found).toEqual([['pkg/zip-bomb', { reason: 'ratio', name: 'a.txt' }]])
  expect(read(goodZip(), { maxTotalBytes: 1000 }).found).toEqual([
    ['pkg/zip-bomb', { reason: 'total', name: '' }],
  ])
  expect(read(goodZip(), { maxEntries: 1 }).found).toEqual([['pkg/zip-bomb', { reason: 'count', name: '' }]])
  expect(read(goodZip(), { maxZipBytes: 100 }).found).toEqual(damaged('too-long'))
})

test('refuses a bomb that lies about its size, without unpacking it whole', () => {
  const zip = Buffer.from(zipSync({ 'a.txt': [new Uint8Array(50_000_000), { level: 9 }] }))
  const central = zip.indexOf('PK\u0001\u0002')
  zip.writeUInt32LE(1000, central + 24)
  const before = process.memoryUsage().arrayBuffers
  expect(read(zip).found).toEqual(damaged('size'))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
})

test('whatever bytes it gets, it reports or reads, and never throws', () => {
  const good = goodZip()
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const zip = Buffer.from(good)
        for (const [at, value] of changes) zip[at] = value
        read(zip)
      },
    ),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(good.length), (from, to) => void read(good.subarray(from, to))),
  )
})

test('deflated data of an empty file is read', () => {
  expect(deflateRawSync(new Uint8Array()).length).toBeGreaterThan(0)
  const zip = zipSync({ 'empty.txt': [new Uint8Array(), { level: 9 }] })
  expect(read(zip).content?.files.get('empty.txt')).toHaveLength(0)
})
