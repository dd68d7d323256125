import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseCourse } from '@paath/model'
import { loadStore, planUpdate } from '@paath/translate'
import type { Translation } from '@paath/translate'
import { readTree } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildCourse, checkCourse, diskFiles } from '../src/index.ts'
import { writePlan } from '../src/translations.ts'
import { emptyFolder, safeHands, testAssets, writeTexts } from './course-folder.ts'

let root = ''
let folder = ''
let out = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'safe-hands')
  out = join(root, 'dist')
  writeTexts(folder, safeHands)
  declare('policy: { drafts: true }')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function declare(policy: string): void {
  const text = safeHands['course.yaml'] ?? ''
  writeTexts(folder, {
    'course.yaml': text.replace('language: en\n', `language: en\nlanguages: [hi]\n${policy}\n`),
  })
}

/** Every text in Hindi: the same tags and numbers, other words. */
function translateAll(state: Translation['state'] = 'draft'): void {
  const course = parseCourse(diskFiles(folder), 'safe-hands', { report: () => undefined })
  if (!course) throw new Error('no course')
  const store = loadStore(course, () => undefined)
  const changes = new Map<string, Translation>()
  for (const { id, source } of store.documents.flatMap(({ identified }) => identified.units)) {
    const words = source.replaceAll(/(?<![<\d])[A-Za-z]+(?:[ ,'-]+[A-Za-z]+)*/g, (found) =>
      `हिंदी ${[...found].length}`.replaceAll(/\d/g, 'क'),
    )
    changes.set(id, {
      id,
      source,
      text: `${words.replace(/\.$/, '।')} ${'ख'.repeat(changes.size + 1)}`,
      state,
    })
  }
  writePlan(folder, planUpdate(store, { languages: ['hi'], changes: new Map([['hi', changes]]) }))
}

const build = (languages?: readonly string[]) =>
  buildCourse({ folder, out, targets: ['web'], assets: testAssets, ...(languages && { languages }) })

function pageOf(language: string): string {
  const pages = [...readTree(join(out, 'web', 'safe-hands', language))]
  const [, bytes] = pages.find(([name]) => name.startsWith('01-phone') && name.endsWith('index.html')) ?? []
  return new TextDecoder().decode(bytes)
}

const errorsOf = (diagnostics: readonly { severity: string; code: string }[]): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)

test('drafts build a package of their language, under a notice, with the screens of the source', async () => {
  translateAll()
  const { diagnostics, outputs } = await build()
  expect(errorsOf(diagnostics)).toEqual([])
  expect(outputs.map(({ language }) => language).sort()).toEqual(['en', 'hi'])
  const page = pageOf('hi')
  expect(page).toContain('<html lang="hi" dir="ltr"')
  expect(page).toContain('यह अनुवाद अभी प्रारूप है')
  expect(page).toContain('id="the-lock"')
  expect(page).toMatch(/हिंदी/)
  expect(pageOf('en')).not.toContain('translation-notice')
})

test('what people wrote needs no notice', async () => {
  translateAll('translated')
  await build(['hi'])
  expect(pageOf('hi')).not.toContain('translation-notice')
})

test('drafts that the course does not allow stop the build, and a check says so, too', async () => {
  declare('')
  translateAll()
  expect(errorsOf((await build()).diagnostics)).toEqual(['l10n/untranslated'])
  const { diagnostics } = await checkCourse({ folder, targets: ['web'], assets: testAssets })
  expect(errorsOf(diagnostics)).toEqual(['l10n/untranslated'])
  expect(errorsOf((await build(['en'])).diagnostics)).toEqual([])
})

test('the words of a final test are in no finding about its translation', async () => {
  const question =
    'Who may ask for zebra?\n\n- [x] Only the zebra at the counter\n- [ ] Every zebra that calls by phone\n'
  writeTexts(folder, {
    'assessment.mdx': `---\ntitle: Test\npass: 60\n---\n\n<Question id="t1">\n\n${question}\n</Question>\n`,
  })
  translateAll('translated')
  writeTexts(folder, {
    'assessment.mdx': `---\ntitle: Test\npass: 60\n---\n\n<Question id="t1">\n\n${question.replace('the zebra at', 'the 7 zebra at')}\n</Question>\n`,
  })
  const { diagnostics, readText } = await build()
  expect(errorsOf(diagnostics)).toContain('l10n/wrong-meaning')
  expect(JSON.stringify(diagnostics)).not.toMatch(/zebra/i)
  for (const { place } of diagnostics) expect(readText(place.file) ?? '').not.toMatch(/zebra/i)
})

test.each([
  ['en-XA', 'ltr', /[áéíóú]\w*õ/u],
  ['ur-XB', 'rtl', /\p{Script=Arab}{4}/u],
  ['hi-XC', 'ltr', /(?:\p{L}्){3}/u],
])('%s needs no translation, and is for any course', async (language, direction, letters) => {
  const { diagnostics } = await build([language])
  expect(errorsOf(diagnostics)).toEqual([])
  const page = pageOf(language)
  expect(page).toContain(`<html lang="${language}" dir="${direction}"`)
  expect(page).toMatch(letters)
})
