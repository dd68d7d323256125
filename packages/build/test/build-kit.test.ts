import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostic } from '@paath/diagnostics'
import { readTree } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildKit, readKit } from '../src/index.ts'
import type { KitBrowser, KitOptions } from '../src/index.ts'
import { emptyFolder, moduleText, safeHands, testAssets, writeTexts } from './course-folder.ts'

let root = ''
let folder = ''
let out = ''
let contacts = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  out = join(root, 'dist')
  contacts = join(root, '.paath', 'contacts.yaml')
  writeTexts(folder, safeHands)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const make = (options: Partial<KitOptions> = {}) =>
  buildKit({ folder, out, contacts, assets: testAssets, browser: false, ...options })
const codesOf = ({ diagnostics }: Awaited<ReturnType<typeof make>>) =>
  diagnostics.map(({ code }) => code).filter((code) => code.startsWith('kit/'))
/** All that is said under one code, as people read it. */
const saidOf = ({ diagnostics }: Awaited<ReturnType<typeof make>>, code: string) =>
  diagnostics.filter((diagnostic) => diagnostic.code === code).map(formatDiagnostic)
const kitFile = (name: string) => join(out, 'kit', 'safe-hands', 'en', name)

/** A browser that draws the same everywhere, and counts how often it is asked. */
function fakeBrowser(placed = 4): { start: () => Promise<KitBrowser>; drawn: string[] } {
  const drawn: string[] = []
  const browser: KitBrowser = {
    print: () => {
      drawn.push('pdf')
      return Promise.resolve({ bytes: Buffer.from('%PDF'), words: ['a', 'b', 'c', 'd'], placed })
    },
    draw: () => {
      drawn.push('cover')
      return Promise.resolve(Buffer.from('\x89PNG', 'latin1'))
    },
    close: () => Promise.resolve(),
  }
  return { start: () => Promise.resolve(browser), drawn }
}

test('without a browser all else is made, and what is missing is named', { timeout: 120_000 }, async () => {
  const result = await make({ browser: () => Promise.resolve(undefined) })
  expect(saidOf(result, 'kit/no-browser')).toEqual([
    'course.yaml warning kit/no-browser\n' +
      '  No Chrome, Edge or Chromium was found, so the kit lacks the PDFs of the modules, the cover picture\n' +
      '  Install one of them, or name one in `PAATH_BROWSER`, and make the kit again',
  ])
  const missing = ['the PDFs of the modules', 'the cover picture']
  expect(result.kits[0]?.json.kit?.missing).toEqual(missing)
  expect([...readTree(join(out, 'kit')).keys()]).toEqual([
    'safe-hands/en/01-phone.en.zip',
    'safe-hands/en/02-tablet.en.zip',
    'safe-hands/en/SHA256SUMS',
    'safe-hands/en/checklist.html',
    'safe-hands/en/course.json',
    'safe-hands/safe-hands.en.kit.zip',
  ])
  for (const part of missing) expect(readFileSync(kitFile('checklist.html'), 'utf8')).toContain(part)
})

test('what was drawn once is not drawn again, until the module changes', async () => {
  const { start, drawn } = fakeBrowser()
  await make({ browser: start })
  expect(drawn).toEqual(['pdf', 'pdf', 'cover'])
  await make({ browser: start })
  expect(drawn).toHaveLength(3)
  writeTexts(folder, { 'modules/phone/module.mdx': moduleText('Keep your telephone safe', 'q1') })
  await make({ browser: start })
  expect(drawn.slice(3)).toEqual(['pdf'])
})

test('a PDF that gives too few words back is named, and drawn again by a better browser', async () => {
  const faults = saidOf(await make({ browser: fakeBrowser(3).start }), 'kit/pdf-words')
  expect(faults).toHaveLength(2)
  expect(faults[0]).toBe(
    'modules/phone/module.mdx warning kit/pdf-words\n' +
      '  Only 75 % of the words in `companions/01-phone.en.pdf` can be searched; it should be 98 %\n' +
      '  Make the kit again with a newer Chrome, Edge or Chromium',
  )
  expect(saidOf(await make({ browser: fakeBrowser().start }), 'kit/pdf-words')).toEqual([])
})

test('a cover that the portal refuses is named, and replaced by one from the title', async () => {
  writeTexts(folder, {
    'course.yaml': `${safeHands['course.yaml'] ?? ''}cover: cover.png\n`,
    'assets.yaml': 'assets: [{ file: cover.png, license: CC0, creator: Meena, source: own work }]\n',
  })
  const square = Buffer.alloc(33)
  square.write('\x89PNG\r\n\x1a\n', 'latin1')
  square.write('IHDR', 12)
  square.writeUInt32BE(720, 16)
  square.writeUInt32BE(720, 20)
  writeFileSync(join(folder, 'cover.png'), square)
  const result = await make({ browser: fakeBrowser().start })
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(codesOf(result)).toContain('kit/cover-unusable')
  expect(readFileSync(kitFile('cover.png')).equals(square)).toBe(false)
})

test('contacts under version control are refused; others are in the forms', async () => {
  writeTexts(root, { '.paath/contacts.yaml': 'reviewers:\n  - { name: Meena Kumari }\n' })
  const { kits } = await make()
  const find = (name: string) => kits[0]?.json.kit?.course.find(({ field }) => field === name)
  expect(find('trackContacts')?.value).toEqual([{ name: 'Meena Kumari' }])
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root })
  git('init', '-q')
  git('add', '-f', '.paath/contacts.yaml')
  const refused = await make()
  expect(codesOf(refused)).toContain('kit/contacts-tracked')
  expect(refused.kits).toEqual([])
})

test('a kit of yesterday stays as it is when the course has a mistake', async () => {
  await make()
  const before = readFileSync(kitFile('SHA256SUMS'), 'utf8')
  writeTexts(folder, { 'published.yaml': 'published:\n  - platform: igot\n    language: en\n    modu' })
  const { kits, diagnostics } = await make()
  expect(kits).toEqual([])
  expect(diagnostics.some(({ place }) => place.file === 'published.yaml')).toBe(true)
  expect(readFileSync(kitFile('SHA256SUMS'), 'utf8')).toBe(before)
})

test('what a kit no longer has is taken away, and what others put there stays', async () => {
  await make()
  writeFileSync(kitFile('notes.txt'), 'mine')
  writeTexts(folder, {
    'course.yaml': (safeHands['course.yaml'] ?? '').replace('[phone, tablet]', '[phone]'),
  })
  rmSync(join(folder, 'modules', 'tablet'), { recursive: true })
  await make()
  expect(existsSync(kitFile('02-tablet.en.zip'))).toBe(false)
  expect(existsSync(kitFile('notes.txt'))).toBe(true)
})

test('the final test is in its table and nowhere else', async () => {
  const prompt = 'What does the helpline ask for at no time?'
  writeTexts(folder, {
    'assessment.mdx': `---\ntitle: Final test\npass: 60\n---\n\n<Question id="f1" difficulty="easy">\n\n${prompt}\n\n- [x] Your PIN, which is secret\n- [ ] Your name\n\n</Question>\n`,
  })
  const { kits, diagnostics, readText } = await make({ browser: fakeBrowser().start })
  expect(readText('assessment.mdx')).toBeUndefined()
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const [kit] = kits
  for (const [name, bytes] of readTree(kit!.folder)) {
    const holds = Buffer.from(bytes).includes('which is secret') || Buffer.from(bytes).includes(prompt)
    expect(holds, name).toBe(name === 'assessment.csv')
  }
})

test('a kit is read back for the ledger; one that is cut off is refused', async () => {
  await make()
  const place = { out, course: 'safe-hands', language: 'en' }
  const { uploadables } = await readKit(place)
  expect([...uploadables.keys()]).toEqual(['_course', 'phone', 'tablet'])
  expect(uploadables.get('phone')?.state?.kept.questions).toEqual([
    expect.stringMatching(/^q1 single \d+\.\d+$/),
  ])
  writeFileSync(kitFile('course.json'), '{"format"')
  await expect(readKit(place)).rejects.toThrow('The kit is not whole')
  mkdirSync(join(out, 'kit', 'none'), { recursive: true })
  await expect(readKit({ ...place, language: 'hi' })).rejects.toThrow('There is no kit')
})

test('a kit of which nothing has changed is not made again', async () => {
  const { start, drawn } = fakeBrowser()
  const first = await make({ browser: start, today: '2026-11-22' })
  const at = (name: string) => statSync(kitFile(name)).mtimeMs
  const before = at('course.json')
  const forbidden = () => Promise.reject(new Error('nothing needs a browser'))
  const again = await make({ browser: forbidden, today: '2026-11-22' })
  expect(again).toEqual({ ...first, readText: again.readText })
  expect([at('course.json'), drawn.length]).toEqual([before, 3])
})

test.each([
  [
    'a file of the course',
    () => writeTexts(folder, { 'glossary.yaml': 'terms: [{ term: Lock, meaning: What holds }]\n' }),
  ],
  ['the contacts', () => writeTexts(root, { '.paath/contacts.yaml': 'reviewers: [{ name: Arjun Das }]\n' })],
  ['a file of the kit', () => writeFileSync(kitFile('checklist.html'), 'spilled')],
  ['the zip of the kit', () => rmSync(join(out, 'kit', 'safe-hands', 'safe-hands.en.kit.zip'))],
])('a kit is made again when %s has changed', async (_, change) => {
  const { start } = fakeBrowser()
  await make({ browser: start })
  const record = join(out, '.paath', 'kits.safe-hands.json')
  const before = readFileSync(record, 'utf8')
  change()
  await make({ browser: start })
  expect(readFileSync(record, 'utf8')).not.toBe(before)
  expect(readFileSync(kitFile('checklist.html'), 'utf8')).toContain('Upload')
  expect(existsSync(join(out, 'kit', 'safe-hands', 'safe-hands.en.kit.zip'))).toBe(true)
})
