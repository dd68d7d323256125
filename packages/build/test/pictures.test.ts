/** What media weigh: pictures that become lighter, budgets, files that are too large for anything. */
import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCollector } from '@paath/diagnostics'
import { readZip } from '@paath/zip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildCourse, buildKit, checkCourse } from '../src/index.ts'
import type { BuildOptions, CourseBuild } from '../src/index.ts'
import { emptyFolder, safeHands, testAssets, writeTexts } from './course-folder.ts'

/** One white pixel, and bytes after its end that every encoder leaves away. */
const picture = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.alloc(8000, 7),
])

let root = ''
let folder = ''
let out = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  out = join(root, 'dist')
  const module = safeHands['modules/phone/module.mdx'] ?? ''
  const figure = '<Figure src="media/lock.png" alt="A closed lock on a telephone"/>'
  writeTexts(folder, {
    ...safeHands,
    'modules/phone/module.mdx': module.replace('## The lock\n', `## The lock\n\n${figure}\n`),
    'modules/phone/media/lock.png': '',
    'assets.yaml':
      'assets:\n  - { file: modules/phone/media/lock.png, kind: photo, license: CC0-1.0, creator: us, source: own work }\n',
  })
  writeFileSync(join(folder, 'modules/phone/media/lock.png'), picture)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const build = (options: Partial<BuildOptions> = {}): Promise<CourseBuild> =>
  buildCourse({ folder, out, targets: ['igot'], assets: testAssets, ...options })

const errors = ({ diagnostics }: CourseBuild): string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.file}:${place.span?.start.line ?? 0}`)

/** Names of the files of the first package, without their hashes. */
function media(): string[] {
  const zip = readFileSync(join(out, 'igot/safe-hands/en/01-phone.en.zip'))
  const files = readZip(zip, { name: 'zip', report: createCollector().report })?.files
  return [...(files?.keys() ?? [])]
    .filter((name) => name.startsWith('media/'))
    .map((name) => name.replace(/-[0-9a-z]+\./, '.'))
    .sort()
}

/** The page of the first package. */
function page(): string {
  const zip = readFileSync(join(out, 'igot/safe-hands/en/01-phone.en.zip'))
  const files = readZip(zip, { name: 'zip', report: createCollector().report })?.files
  return new TextDecoder().decode(files?.get('index.html'))
}

test('a picture comes in lighter forms too, and in the author’s own for browsers that know no other', async () => {
  expect(errors(await build())).toEqual([])
  expect(media()).toEqual(['media/lock-png.avif', 'media/lock-png.webp', 'media/lock.png'])
  expect(page()).toMatch(
    /<picture><source srcset="media\/[^"]+\.avif" type="image\/avif"><source srcset="media\/[^"]+\.webp" type="image\/webp"><img src="media\/[^"]+\.png" alt="A closed lock/,
  )
})

test('a picture is encoded once: the next build takes the forms that are kept', async () => {
  await build()
  const cache = join(out, '.paath', 'pictures')
  const [entry] = readdirSync(cache)
  const kept = [{ type: 'image/webp', base64: Buffer.from('kept').toString('base64') }]
  writeFileSync(join(cache, entry ?? ''), JSON.stringify(kept))
  const course = readFileSync(join(folder, 'course.yaml'), 'utf8')
  writeFileSync(join(folder, 'course.yaml'), course.replace('Safe hands', 'Safer hands'))
  await build()
  expect(media()).toEqual(['media/lock-png.webp', 'media/lock.png'])
})

test('without an encoder pictures stay as they are, the build says so, and the next one looks again', async () => {
  const without = await build({ loadEncoder: () => Promise.resolve(undefined) })
  expect(errors(without)).toEqual([])
  expect(without.diagnostics.filter(({ code }) => code === 'media/plain-pictures')).toMatchObject([
    { severity: 'info', data: { count: 1 }, place: { file: 'course.yaml' } },
  ])
  expect(media()).toEqual(['media/lock.png'])
  const codes = (await build()).diagnostics.map(({ code }) => code)
  expect(codes).not.toContain('media/plain-pictures')
  expect(media()).toEqual(['media/lock-png.avif', 'media/lock-png.webp', 'media/lock.png'])
})

test('a package over its budget names its heaviest files', async () => {
  writeTexts(folder, { 'course.yaml': `${safeHands['course.yaml']}budgets: { package_kb: 1 }\n` })
  const result = await build()
  expect(errors(result)).toEqual(['pkg/over-budget course.yaml:8', 'pkg/over-budget course.yaml:8'])
  const over = result.diagnostics.find(({ code }) => code === 'pkg/over-budget')
  expect(over?.data).toMatchObject({ heaviest: expect.stringContaining('media/lock') as string })
  expect(result.outputs).toEqual([])
})

test('a picture over its budget stops the build, and is named', async () => {
  writeTexts(folder, { 'course.yaml': `${safeHands['course.yaml']}budgets: { image_kb: 4, media_mb: 1 }\n` })
  expect(errors(await build())).toEqual(['media/over-budget modules/phone/media/lock.png:0'])
  expect(errors(await checkCourse({ folder, targets: ['igot'], assets: testAssets }))).toHaveLength(1)
})

test('a file of 500 MB is refused by its size alone and never read', async () => {
  const file = join(folder, 'modules/phone/media/lock.png')
  truncateSync(file, 500_000_000)
  const before = process.memoryUsage().arrayBuffers
  const results = [await build(), await checkCourse({ folder, targets: ['igot'], assets: testAssets })]
  for (const result of results)
    expect(errors(result)).toEqual(['sec/file-limits modules/phone/media/lock.png:0'])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
})

test('the packages of a kit are those of a build, lighter pictures and all', async () => {
  await build({ languages: ['en'] })
  expect(media()).toContain('media/lock-png.webp')
  await buildKit({
    folder,
    out,
    contacts: join(root, 'contacts.yaml'),
    assets: testAssets,
    languages: ['en'],
    browser: false,
  })
  const sent = readFileSync(join(out, 'kit/safe-hands/en/01-phone.en.zip'))
  expect(sent.equals(readFileSync(join(out, 'igot/safe-hands/en/01-phone.en.zip')))).toBe(true)
})
