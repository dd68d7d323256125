import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exchangeFormats, toExchangeDocuments } from '@paath/translate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportCourse, importFiles, openTranslations } from '../src/translations.ts'
import type { OpenTranslations } from '../src/translations.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paath-exchange-'))
  mkdirSync(join(root, 'safe', 'modules', 'counter'), { recursive: true })
  writeFileSync(
    join(root, 'safe', 'course.yaml'),
    'title: Safe\naudience: Clerks\nlanguage: en\nlanguages: [or]\nmodules: [counter]\n',
  )
  writeFileSync(
    join(root, 'safe', 'modules', 'counter', 'module.mdx'),
    '---\ntitle: At the counter\n---\n\n## Start here\n\nCall **1930** at once.\n\nNever share an OTP.\n',
  )
})
afterEach(() => rmSync(root, { recursive: true }))

function open(): OpenTranslations {
  const opened = openTranslations(join(root, 'safe'))
  if (!('store' in opened)) throw new Error('no course')
  return opened
}

const docx = exchangeFormats.find(({ id }) => id === 'docx')

/** The file of the module as a translator sends it back. */
function translated(words: Readonly<Record<string, string>>): string {
  const [document] = toExchangeDocuments(open().store, { language: 'or' }).filter(
    ({ module }) => module === 'counter',
  )
  if (!document || !docx) throw new Error('no document')
  const rows = document.rows.map((row) => {
    const target = words[row.source]
    return target === undefined ? row : { ...row, target, state: 'translated' as const }
  })
  const file = join(root, 'counter.or.docx')
  writeFileSync(file, docx.write({ ...document, rows }))
  return file
}

test('a folder for translators holds a file a module, the source in layout with numbers, terms, an instruction and the words', () => {
  if (!docx) throw new Error('no docx')
  const { folder, words } = exportCourse(open(), { language: 'or', format: docx, out: join(root, 'out') })
  expect(readdirSync(folder).sort()).toEqual([
    '_course.or.docx',
    'counter.or.docx',
    'instructions.html',
    'preview.html',
    'terms.html',
    'words.html',
  ])
  expect(words.get('counter')).toMatchObject({ new: 13, total: 13 })
  const preview = readFileSync(join(folder, 'preview.html'), 'utf8')
  expect(preview).toMatch(/<span class="unit-number">\d+<\/span>Never share an OTP/)
  expect(preview).not.toMatch(/<script/)
  expect(preview).not.toContain('⟦')
})

test('an import says row by row what becomes of it, and writes only when it is not a trial', () => {
  const file = translated({
    'Call <1>1930</1> at once.': 'ତୁରନ୍ତ <1>1930</1> କୁ ଫୋନ୍ କରନ୍ତୁ।',
    'Never share an OTP.': 'Kabhi bhi apna OTP kisi ko na batayen',
  })
  const before = readdirSync(join(root, 'safe'))
  const trial = importFiles(open(), { files: [file], on: '2026-11-22', dryRun: true })
  expect(trial.files[0]?.counts).toMatchObject({ accepted: 1, rejected: 1 })
  expect(
    trial.diagnostics.map(({ code, data }) => [code, data && 'fault' in data ? data.fault : '']),
  ).toEqual([['exchange/row-rejected', 'script']])
  expect(readdirSync(join(root, 'safe'))).toEqual(before)
  const real = importFiles(open(), { files: [file], on: '2026-11-22', by: 'Asha Rao' })
  expect(real.written).toContain('l10n/or/counter.po')
  const stored = readFileSync(join(root, 'safe', 'l10n', 'or', 'counter.po'), 'utf8')
  expect(stored).toContain('ତୁରନ୍ତ <1>1930</1> କୁ ଫୋନ୍ କରନ୍ତୁ।')
  expect(importFiles(open(), { files: [file], on: '2026-11-22' }).files[0]?.counts).toMatchObject({
    accepted: 0,
    unchanged: 1,
  })
})

test('a file of another language is refused as a whole', () => {
  const file = translated({ 'Never share an OTP.': 'କାହାକୁ OTP କହନ୍ତୁ ନାହିଁ।' })
  const result = importFiles(open(), { files: [file], on: '2026-11-22', language: 'hi' })
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['exchange/other-course'])
  expect(result.written).toEqual([])
})

test('what a file translates that the course no longer has is remembered, and so is a memory of another program', () => {
  const source = 'Never share an OTP.'
  const words = 'କେବେ ବି OTP ଦିଅନ୍ତୁ ନାହିଁ।'
  const file = translated({ [source]: words })
  const module = join(root, 'safe', 'modules', 'counter', 'module.mdx')
  const text = readFileSync(module, 'utf8')
  writeFileSync(module, text.replace(source, 'Something else stands here.').replace('at once', 'now'))
  importFiles(open(), { files: [file], on: '2026-11-22' })
  const tmx = join(root, 'old.tmx')
  writeFileSync(
    tmx,
    '<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Lock the screen first.</seg></tuv>' +
      '<tuv xml:lang="or"><seg>ପ୍ରଥମେ ସ୍କ୍ରିନ୍ ବନ୍ଦ କରନ୍ତୁ।</seg></tuv></tu></body></tmx>',
  )
  const { diagnostics } = importFiles(open(), { files: [tmx], on: '2026-11-22' })
  expect(diagnostics).toEqual([])
  const memory = open().store.memoryOf('or')
  expect(memory.map((one) => one.text)).toContain('ପ୍ରଥମେ ସ୍କ୍ରିନ୍ ବନ୍ଦ କରନ୍ତୁ।')
  expect(readFileSync(join(root, 'safe', 'l10n', 'or', '_memory.po'), 'utf8')).toContain(
    'Lock the screen first.',
  )
})
