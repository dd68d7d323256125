import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourceOffsets } from '@paath/protocol'
import { readZip } from '@paath/zip'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildCourse, checkCourse, openLiveCourse } from '../src/index.ts'
import type { CourseLook, LiveCourse } from '../src/index.ts'
import { emptyFolder, moduleText, safeHands, testAssets, writeTexts } from './course-folder.ts'

const cyberSafety = fileURLToPath(new URL('../../../courses/cyber-safety', import.meta.url))

let root = ''
let folder = ''
let live: LiveCourse
beforeEach(async () => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  writeTexts(folder, safeHands)
  live = await openLiveCourse({ folder, assets: testAssets })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const phoneFile = 'modules/phone/module.mdx'
const pageOf = (look: CourseLook, module = 'phone') =>
  new TextDecoder().decode(look.page(module, 'en').site?.files.get('index.html')?.bytes)

test('an edit is on the next page, and the other modules stay as they are', () => {
  const before = live.look()
  expect(pageOf(before)).toContain('Keep your phone safe')
  writeTexts(folder, { [phoneFile]: moduleText('Lock your phone', 'q1') })
  const after = live.look()
  expect(pageOf(after)).toContain('Lock your phone')
  expect(after.course?.modules[1]).toBe(before.course?.modules[1])
})

test('a mistake in a module stops its page and no other, and mending it brings the page back', () => {
  writeTexts(folder, { [phoneFile]: '---\ntitle: Phone\n---\n\n<Callout>\n' })
  const look = live.look()
  expect(look.page('phone', 'en').stopped?.map(({ place }) => place.file)).toEqual([phoneFile])
  expect(pageOf(look, 'tablet')).toContain('Keep your tablet safe')
  writeTexts(folder, { [phoneFile]: moduleText('Phone', 'q1') })
  expect(pageOf(live.look())).toContain('Phone')
})

test('a course that is gone has no page, and one that comes back has', () => {
  rmSync(folder, { recursive: true })
  const gone = live.look()
  expect(gone.course).toBeUndefined()
  expect(gone.broken.map(({ code }) => code)).toEqual(['course/no-course'])
  writeTexts(folder, safeHands)
  expect(pageOf(live.look())).toContain('Keep your phone safe')
})

test('a first look at one module shows the page that the whole course shows', async () => {
  const open = (): Promise<LiveCourse> => openLiveCourse({ folder: cyberSafety, assets: testAssets })
  const [first, whole] = [(await open()).glance('lock-the-door'), (await open()).look()]
  expect(first.course?.modules.map(({ metadata }) => metadata)).toEqual(
    whole.course?.modules.map(({ metadata }) => metadata),
  )
  expect(first.broken).toEqual([])
  for (const language of ['en', 'hi'])
    expect(first.page('lock-the-door', language)).toEqual(whole.page('lock-the-door', language))
})

test('a look at a folder in which nothing has changed is the one before', () => {
  const look = live.look()
  expect(live.look()).toBe(look)
  // As long as before, and in the same moment.
  writeTexts(folder, { [phoneFile]: moduleText('Keep your phone dafe', 'q1') })
  expect(live.look()).not.toBe(look)
})

test('it finds what a check finds', async () => {
  const look = live.look()
  const { diagnostics } = await checkCourse({ folder, targets: ['igot'], assets: testAssets })
  expect(look.findings(['en'])).toEqual(diagnostics)
})

test('blocks of a translated page lead to the same places in the text of the author', async () => {
  const look = (await openLiveCourse({ folder: cyberSafety, assets: testAssets })).look()
  const blocksIn = (language: string): string[] => {
    const html = new TextDecoder().decode(
      look.page('spot-the-scam', language).site?.files.get('index.html')?.bytes,
    )
    expect(html).toContain(`<html lang="${language}"`)
    return [...html.matchAll(/<(\w+)(?=[^>]* data-source="(\d+-\d+)")/g)].map(([, tag, at]) => `${tag} ${at}`)
  }
  const written = blocksIn('en')
  expect(written.length).toBeGreaterThan(80)
  for (const language of ['hi', 'ur']) expect(blocksIn(language)).toEqual(written)
})

test('a translated page is the one that is packed, though only its module was translated for it', async () => {
  const look = (await openLiveCourse({ folder: cyberSafety, assets: testAssets })).look()
  const out = join(root, 'dist')
  const { outputs } = await buildCourse({
    folder: cyberSafety,
    out,
    targets: ['web'],
    languages: ['ta'],
    assets: testAssets,
  })
  const [web] = outputs
  const module = web?.files.find(({ path }) => /lock-the-door.*index\.html$/.test(path))
  const packed = readFileSync(join(web?.folder ?? '', module?.path ?? ''), 'utf8')
  const shown = new TextDecoder().decode(
    look.page('lock-the-door', 'ta').site?.files.get('index.html')?.bytes,
  )
  const [, content] = /<main[^>]*>([^]*)<\/main>/.exec(shown) ?? []
  expect(packed).toContain(content?.replaceAll(/ data-source="\d+-\d+"/g, ''))
})

test('blocks of a page lead to the text of the author, and packages say nothing of it', async () => {
  const text = readFileSync(join(folder, phoneFile), 'utf8')
  const offsets = [...pageOf(live.look()).matchAll(/<p[^>]* data-source="(\d+)-(\d+)"/g)]
  expect(offsets.map(([, start, end]) => text.slice(Number(start), Number(end)))).toContain(
    'A lock takes a second.',
  )
  const out = join(root, 'dist')
  const { outputs } = await buildCourse({ folder, out, targets: ['igot', 'web'], assets: testAssets })
  const files = outputs.flatMap((output) => output.files.map(({ path }) => join(output.folder, path)))
  const pages = files.flatMap((file) => {
    const bytes = readFileSync(file)
    if (!file.endsWith('.zip')) return [bytes]
    return [...(readZip(bytes, { name: file, report: () => undefined })?.files.values() ?? [])]
  })
  expect(pages.length).toBeGreaterThan(10)
  for (const page of pages) expect(new TextDecoder().decode(page)).not.toContain(`${sourceOffsets}=`)
})
