import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@paath/diagnostics'
import { readTree } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BuildOptions, CourseBuild } from '../src/index.ts'
import { buildCourse, checkCourse } from '../src/index.ts'
import { emptyFolder, moduleText, safeHands, testAssets, writeTexts } from './course-folder.ts'

let root = ''
let folder = ''
let out = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  out = join(root, 'dist')
  writeTexts(folder, safeHands)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const build = (options: Partial<BuildOptions> = {}) =>
  buildCourse({ folder, out, targets: ['igot'], assets: testAssets, ...options })
const madeFiles = () => [...readTree(join(out, 'igot', 'safe-hands')).keys()]
const zip = (name: string) => join(out, 'igot', 'safe-hands', 'en', name)
const said = ({ diagnostics }: CourseBuild) =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, severity, place }) => `${severity} ${code} ${place.file}:${place.span?.start.line}`)
function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
}

test('makes a zip for each module, what the portal asks for, and their hashes', async () => {
  const result = await build()
  expect(said(result)).toEqual([])
  expect(madeFiles()).toEqual([
    'en/01-phone.en.zip',
    'en/02-tablet.en.zip',
    'en/SHA256SUMS',
    'en/course.json',
  ])
  expect(result.outputs).toMatchObject([
    { target: 'igot', language: 'en', folder: join(out, 'igot', 'safe-hands', 'en'), changed: true },
  ])
  const sums = readFileSync(zip('SHA256SUMS'), 'utf8')
  const hash = createHash('sha256')
    .update(readFileSync(zip('01-phone.en.zip')))
    .digest('hex')
  expect(sums).toContain(`${hash}  01-phone.en.zip\n`)
})

test('does nothing when nothing has changed', async () => {
  await build()
  const before = statSync(zip('01-phone.en.zip'))
  const again = await build()
  expect(again.outputs.map(({ changed }) => changed)).toEqual([false])
  expect(again.outputs[0]?.files.map(({ path }) => path)).toContain('01-phone.en.zip')
  expect(statSync(zip('01-phone.en.zip')).mtimeMs).toBe(before.mtimeMs)
})

test('an edited module changes its own zip only', async () => {
  await build()
  const before = [zip('01-phone.en.zip'), zip('02-tablet.en.zip')].map((file) => readFileSync(file))
  edit('modules/phone/module.mdx', (text) => text.replace('At night', 'At noon'))
  expect((await build()).outputs[0]?.changed).toBe(true)
  expect(readFileSync(zip('01-phone.en.zip')).equals(before[0]!)).toBe(false)
  expect(readFileSync(zip('02-tablet.en.zip')).equals(before[1]!)).toBe(true)
})

test.each([
  ['deleted', () => rmSync(zip('01-phone.en.zip'))],
  ['cut short', () => writeFileSync(zip('01-phone.en.zip'), 'half')],
  [
    'changed in place',
    () => {
      const bytes = readFileSync(zip('01-phone.en.zip'))
      bytes[40]! ^= 1
      writeFileSync(zip('01-phone.en.zip'), bytes)
      utimesSync(zip('01-phone.en.zip'), new Date(0), new Date(0))
    },
  ],
  ['replaced by a broken record', () => writeFileSync(join(out, '.paath', 'igot.safe-hands.json'), '{')],
])('makes an output again that was %s', async (_, damage) => {
  await build()
  const before = readFileSync(zip('01-phone.en.zip'))
  damage()
  await build()
  expect(readFileSync(zip('01-phone.en.zip')).equals(before)).toBe(true)
})

test('a file that was only touched is not made again', async () => {
  await build()
  utimesSync(zip('01-phone.en.zip'), new Date(0), new Date(0))
  expect((await build()).outputs[0]?.changed).toBe(false)
})

test('another edition of Paath builds anew', async () => {
  await build()
  const files = testAssets.files
  const other = {
    id: 'other',
    files: {
      ...files,
      read: (path: string) => (path.endsWith('paath.js') ? Buffer.from('/* 2 */') : files.read(path)),
    },
  }
  expect((await build({ assets: other })).outputs[0]?.changed).toBe(true)
})

test('with an error nothing is written, and what was there stays', async () => {
  await build()
  const before = readTree(out)
  edit('modules/phone/module.mdx', (text) => text.replace('[x]', '[ ]').replace('At night', 'At noon'))
  const result = await build()
  expect(said(result)).toEqual(['error question/no-right-option modules/phone/module.mdx:14'])
  expect(result.outputs).toEqual([])
  expect(readTree(out)).toEqual(before)
})

test('a course with an error leaves not even a folder', async () => {
  writeTexts(folder, { 'course.yaml': 'title: [\n' })
  expect((await build()).diagnostics.length).toBeGreaterThan(0)
  expect(existsSync(out)).toBe(false)
})

test('what is found is said again when nothing was built', async () => {
  writeTexts(folder, { 'modules/extra/module.mdx': moduleText('Not in the list', 'q3') })
  const { diagnostics } = await build()
  expect(diagnostics.map(({ code }) => code)).toContain('course/unlisted-module')
  const again = await build()
  expect(again.outputs[0]?.changed).toBe(false)
  expect(again.diagnostics).toEqual(diagnostics)
})

test('the zip of a module that is gone goes, and what a person put there stays', async () => {
  await build()
  writeFileSync(zip('notes.txt'), 'mine')
  edit('course.yaml', (text) => text.replace('[phone, tablet]', '[phone]'))
  rmSync(join(folder, 'modules', 'tablet'), { recursive: true })
  await build()
  expect(madeFiles()).toEqual(['en/01-phone.en.zip', 'en/SHA256SUMS', 'en/course.json', 'en/notes.txt'])
})

test('a declared language without a translation fails by name, and the others can be built', async () => {
  edit('course.yaml', (text) => `${text}languages: [en, ta]\n`)
  expect(said(await build())).toContain('error lang/not-translated course.yaml:8')
  const english = await build({ languages: ['en'] })
  expect(english.outputs).toMatchObject([{ language: 'en', changed: true }])
})

test('a language that the course does not declare is a wrong call', async () => {
  await expect(build({ languages: ['ta'] })).rejects.toThrow(UsageError)
})

test('a run for one language leaves the others alone', async () => {
  await build()
  mkdirSync(join(out, 'igot', 'safe-hands', 'hi'))
  writeFileSync(join(out, 'igot', 'safe-hands', 'hi', '01-phone.hi.zip'), 'made elsewhere')
  await build({ languages: ['en'] })
  expect(madeFiles()).toContain('hi/01-phone.hi.zip')
})

test('builds several targets at once', async () => {
  const { outputs } = await build({ targets: ['igot', 'web'] })
  expect(outputs.map(({ target }) => target)).toEqual(['igot', 'web'])
  expect(existsSync(join(out, 'web', 'safe-hands', 'en', 'index.html'))).toBe(true)
})

test('checking finds what building finds, and writes nothing', async () => {
  edit('modules/phone/module.mdx', (text) => text.replace('[x]', '[ ]'))
  const checked = await checkCourse({ folder, targets: ['igot'], assets: testAssets })
  expect(said(checked)).toEqual(said(await build()))
  expect(existsSync(out)).toBe(false)
})

test('the texts for code frames are those that were read', async () => {
  const result = await build()
  expect(result.readText('course.yaml')).toBe(safeHands['course.yaml'])
  expect(result.readText('nowhere')).toBeUndefined()
})

test('CRLF, a BOM and another folder give the same zips', async () => {
  await build()
  const before = readTree(join(out, 'igot'))
  const elsewhere = join(root, 'other place', 'safe-hands')
  const windows = Object.entries({ ...safeHands }).map(([path, text]) => [
    path,
    `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  ])
  writeTexts(elsewhere, Object.fromEntries(windows.reverse()))
  writeTexts(elsewhere, { 'modules/phone/module.mdx': moduleText('Keep your phone safe', 'q1') })
  await build({ folder: elsewhere, out: join(root, 'out 2') })
  expect(readTree(join(root, 'out 2', 'igot'))).toEqual(before)
})
