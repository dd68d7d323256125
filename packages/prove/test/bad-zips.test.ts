/** Zips that nobody vouches for: each gets a verdict in plain words, nothing throws, and nothing is written. */
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formatMessage } from '@paath/diagnostics'
import { judgeForeign } from '../src/foreign/judge-foreign.ts'

const namespaces =
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'
const metadata = '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>'
const resource = '<resource identifier="r" adlcp:scormtype="sco" href="index.html"/>'
const good = `<manifest ${namespaces}>${metadata}<organizations/><resources>${resource}</resources></manifest>`
const page = '<!doctype html><title>a</title>'

function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ])
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)
}

const whole = zip({ 'imsmanifest.xml': good, 'index.html': page, 'a.txt': 'word '.repeat(500) })

/** Mark an entry as a link, as Unix programs do. */
function asLink(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  const at = copy.lastIndexOf('PK\u0001\u0002')
  copy[at + 5] = 3
  copy.writeUInt32LE((0o120777 << 16) >>> 0, at + 38)
  return copy
}

/** Change a name inside a zip without changing its length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1')
}

/** Say in the list of contents that there are so many entries. More than 65,534 are written as 65,535, with a list of another form. */
function withCount(bytes: Uint8Array, count: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const end = copy.lastIndexOf('PK\u0005\u0006')
  for (const at of [8, 10]) copy.writeUInt16LE(Math.min(count, 65_535), end + at)
  return copy
}

/** A zip of empty files from a program that knows only the plain format: after 65,535 its count begins again. */
function manyEmptyFiles(count: number): Uint8Array {
  const parts = { local: [] as Buffer[], central: [] as Buffer[], at: 0 }
  for (let index = 0; index < count; index++) {
    const name = Buffer.from(`media/${index}.txt`)
    const local = Buffer.alloc(30)
    local.write('PK\u0003\u0004', 'latin1')
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.write('PK\u0001\u0002', 'latin1')
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(parts.at, 42)
    parts.local.push(local, name)
    parts.central.push(central, name)
    parts.at += local.length + name.length
  }
  const directory = Buffer.concat(parts.central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  for (const at of [8, 10]) end.writeUInt16LE(count % 65_536, at)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(parts.at, 16)
  return Buffer.concat([...parts.local, directory, end])
}

test.each<[string, () => Uint8Array, string, string]>([
  ['truncated', () => whole.slice(0, whole.length - 30), 'INVALID', 'cannot be read'],
  ['nothing', () => new Uint8Array(), 'INVALID', 'cut off or not a zip'],
  ['a text', () => new TextEncoder().encode('not a zip at all'), 'INVALID', 'cut off or not a zip'],
  [
    'a bomb',
    () => zip({ 'index.html': new Uint8Array(6_000_000) }),
    'INVALID',
    'many hundred times its size',
  ],
  ['a name that leaves the folder', () => renamed(whole, 'a.txt', '../at'), 'INVALID', 'outside the package'],
  ['an absolute name', () => renamed(whole, 'a.txt', '/etc/'), 'INVALID', 'outside the package'],
  ['a link', () => asLink(whole), 'INVALID', 'is a link to another file'],
  ['70,000 entries', () => withCount(whole, 70_000), 'INVALID', 'extended format'],
  ['70,000 files that are really there', () => manyEmptyFiles(70_000), 'INVALID', 'cannot be read'],
  ['20,000 entries', () => withCount(whole, 20_000), 'INVALID', 'more files than are allowed'],
  ['no manifest but a page', () => zip({ 'story.html': page }), 'ENHANCED', 'write a manifest of its own'],
  ['no manifest and no page', () => zip({ 'a.txt': '' }), 'INVALID', 'No imsmanifest.xml found'],
  [
    'two manifests, the first of them broken',
    () => zip({ 'a/imsmanifest.xml': '<broken', 'imsmanifest.xml': good, 'index.html': page }),
    'ENHANCED',
    'throw the manifest away',
  ],
  [
    'a manifest in capital letters',
    () => zip({ 'IMSMANIFEST.XML': good, 'index.html': page }),
    'VALID',
    'VALID',
  ],
  [
    'prefixed elements',
    () =>
      zip({
        'imsmanifest.xml': good.replaceAll(/<(\/?)(?=[a-z])/g, '<$1imscp:').replace('xmlns=', 'xmlns:imscp='),
        'index.html': page,
      }),
    'INVALID',
    'Missing <organizations> block',
  ],
  [
    'a DOCTYPE',
    () => zip({ 'imsmanifest.xml': `<!DOCTYPE manifest [<!ENTITY a "b">]>${good}`, 'index.html': page }),
    'ENHANCED',
    'throw the manifest away',
  ],
])('%s: a verdict in plain words', async (_, make, verdict, words) => {
  const before = readdirSync(tmpdir())
  const judged = await judgeForeign(make(), { name: 'from-elsewhere.zip' })
  const said = [...judged.words, ...judged.diagnostics.map(formatMessage)].join('\n')
  expect(said).toContain(words)
  expect(judged.verdict).toBe(verdict)
  expect(said).not.toMatch(/\bat .*\.ts|undefined|\[object|NaN/)
  expect(readdirSync(tmpdir()).filter((name) => !before.includes(name) && /etc|txt/.test(name))).toEqual([])
  const outside = [
    '../at',
    'at',
    'a.txt',
    'media/0.txt',
    join(tmpdir(), '../at'),
    join(tmpdir(), 'media/0.txt'),
  ]
  expect(outside.filter((path) => existsSync(path))).toEqual([])
})

test('what the validator only changes is an error, what it cannot resume a warning', async () => {
  const old = good.replace('scormtype', 'scormType')
  const { diagnostics } = await judgeForeign(zip({ 'imsmanifest.xml': old, 'index.html': page }), {
    name: 'two-thousand-four.zip',
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(['prove/not-resumable'])
})

test('without a browser it is said that nothing was opened', async () => {
  const { words } = await judgeForeign(whole, { name: 'good.zip' })
  expect(words.at(-1)).toBe('It was not opened: there is no browser')
})
