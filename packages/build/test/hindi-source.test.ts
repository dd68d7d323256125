/** A course that is written in Hindi, in English and Urdu: the drafts into Urdu come from a real engine. */
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needTool, readTree } from '@paath/testkit'
import { pairsOf, planUpdate, runTranslator, translators } from '@paath/translate'
import type { Draft, Translation, TranslatorSession } from '@paath/translate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildCourse } from '../src/index.ts'
import { createTranslatorWorld, openTranslations, writePlan } from '../src/translations.ts'
import type { OpenTranslations } from '../src/translations.ts'
import { emptyFolder, testAssets } from './course-folder.ts'

const fixture = fileURLToPath(new URL('fixtures/hindi-source', import.meta.url))

let root = ''
let folder = ''
beforeEach(() => {
  root = emptyFolder()
  folder = join(root, 'courses', 'hindi-source')
  cpSync(fixture, folder, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function open(): OpenTranslations {
  const opened = openTranslations(folder)
  if (!('store' in opened)) throw new Error('The course cannot be read')
  return opened
}

async function pageIn(language: string): Promise<string> {
  const out = join(root, 'dist')
  const { diagnostics } = await buildCourse({
    folder,
    out,
    targets: ['web'],
    languages: [language],
    assets: testAssets,
  })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const files = [...readTree(join(out, 'web', 'hindi-source', language))]
  const [, bytes] = files.find(([name]) => /^01-.*index\.html$/.test(name)) ?? []
  return new TextDecoder().decode(bytes)
}

test('English drafts build a page in English, under a notice, with the screens of the Hindi source', async () => {
  const [source, english] = [await pageIn('hi'), await pageIn('en')]
  expect(english).toContain('<html lang="en" dir="ltr"')
  expect(english).toContain('translation-notice')
  expect(english).toContain('Tell Sita to come tomorrow')
  const screens = (page: string): string[] =>
    [...page.matchAll(/<section[^>]* id="([^"]+)"/g)].map(([, id = '']) => id)
  expect(screens(english)).toEqual(screens(source))
  expect(screens(source).length).toBeGreaterThan(2)
})

test('Apertium drafts all of it in Urdu, and the page stands from right to left', async (context) => {
  const installed = existsSync('/usr/bin/apertium') && existsSync('/usr/share/apertium/modes/hin-urd.mode')
  needTool(context, installed ? true : undefined, 'apertium-urd-hin')
  const { store } = open()
  const requests = store.documents.flatMap((document) =>
    pairsOf(store, document, 'ur').map(({ unit: { id, source } }) => ({ id, source })),
  )
  const drafts: Draft[] = []
  const fault = await runTranslator({
    session: apertium(),
    from: 'hi',
    to: 'ur',
    requests,
    onDrafts: (batch) => void drafts.push(...batch),
  })
  expect(fault).toBeUndefined()
  expect(drafts.filter(({ text, tagsLost }) => text === undefined || tagsLost)).toEqual([])
  const changes = new Map(
    drafts.map(({ id, source, text = '' }): [string, Translation] => [
      id,
      { id, source, text, state: 'draft', via: 'apertium' },
    ]),
  )
  writePlan(folder, planUpdate(store, { languages: ['ur'], changes: new Map([['ur', changes]]) }))
  const urdu = await pageIn('ur')
  expect(urdu).toContain('<html lang="ur" dir="rtl"')
  expect(urdu).toContain('translation-notice')
  expect(urdu).toMatch(/<strong><bdi dir="ltr">7<\/bdi>/)
})

function apertium(): TranslatorSession {
  const session = translators
    .find(({ id }) => id === 'apertium')
    ?.start(createTranslatorWorld({ PATH: process.env['PATH'] }))
  if (session === undefined || 'reason' in session) throw new Error('no Apertium')
  return session
}
