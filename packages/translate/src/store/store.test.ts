import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { createTranslator } from '../stage/translate.ts'
import { approve, pairsOf } from './approve.ts'
import { loadStore } from './load-store.ts'
import { planUpdate } from './plan-update.ts'
import type { StoredTranslation } from './po-translation.ts'
import { computeStatus } from './status.ts'

type Files = Record<string, string>

const ignore = (): void => undefined

function courseFiles(body: string, policy = ''): Files {
  return {
    'course.yaml': `title: Safe\nlanguage: en\nlanguages: [hi]\nmodules: [m]\n${policy}`,
    'modules/m/module.mdx': `---\ntitle: Counter\n---\n\n## Start here\n\n${body}`,
  }
}

function open(files: Files): Course {
  const course = parseCourse(memoryFiles(files), 'c', { report: ignore })
  if (!course) throw new Error('no course')
  return course
}

/** Bring the files up to date, with some new translations by source text. */
function update(files: Files, words: Record<string, Partial<StoredTranslation>> = {}): Files {
  const store = loadStore(open(files), ignore)
  const changes = new Map<string, StoredTranslation>()
  for (const { identified } of store.documents) {
    for (const { id, source } of identified.units) {
      const change = words[source]
      if (change)
        changes.set(id, { id, source, text: '', state: 'translated', comments: [], line: 0, ...change })
    }
  }
  return {
    ...files,
    ...Object.fromEntries(planUpdate(store, { languages: ['hi'], changes: new Map([['hi', changes]]) })),
  }
}

const all: Record<string, Partial<StoredTranslation>> = {
  Safe: { text: 'सुरक्षित' },
  Counter: { text: 'काउंटर' },
  'Start here': { text: 'यहाँ से शुरू' },
  'Call the bank within 2 hours.': { text: 'दो घंटे (2) में बैंक को फ़ोन करें।' },
  'Wait for the answer there.': { text: 'वहाँ उत्तर की प्रतीक्षा करें।' },
}
const body = 'Call the bank within 2 hours.\n\nWait for the answer there.\n'

function statusIn(files: Files): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of computeStatus(loadStore(open(files), ignore), ['hi'])) {
    for (const [name, count] of Object.entries(one.counts)) counts[name] = (counts[name] ?? 0) + count
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function build(files: Files): { codes: string[]; text: string; notice: unknown } {
  const { report, diagnostics } = createCollector()
  const course = createTranslator(open(files), { report }).translate('hi')
  const [module] = course?.modules ?? []
  return {
    codes: diagnostics.map(({ code, place }) => `${place.file}:${place.span?.start.line ?? 0} ${code}`),
    text: module?.text.slice(module.text.indexOf('## ')) ?? '',
    notice: module?.translation,
  }
}

test('a finished language builds', () => {
  const files = update(courseFiles(body), all)
  expect(statusIn(files)).toEqual({ translated: 5 })
  expect(build(files)).toEqual({
    codes: [],
    text: '## यहाँ से शुरू\n\nदो घंटे (2) में बैंक को फ़ोन करें।\n\nवहाँ उत्तर की प्रतीक्षा करें।\n',
    notice: undefined,
  })
})

test('an edited sentence costs that sentence', () => {
  const files = update(courseFiles(body), all)
  const edited = {
    ...files,
    ...courseFiles(body.replace('Wait for the answer there.', 'Wait for the answer at the counter.')),
  }
  expect(statusIn(edited)).toEqual({ translated: 4, old: 1 })
  expect(build(edited).codes).toEqual(['course.yaml:3 l10n/untranslated'])
  const updated = update(edited)
  expect(updated['l10n/hi/m.po']).toContain('#, fuzzy\n#| msgid "Wait for the answer there."\nmsgctxt "m.')
  expect(statusIn(updated)).toEqual({ translated: 4, old: 1 })
})

test('another number stops the build at its line, whatever the policy but the source text', () => {
  const files = update(courseFiles(body), all)
  const edited = courseFiles(body.replace('2 hours', '3 hours'), 'policy: { untranslated: stale-banner }\n')
  const line = (files['l10n/hi/m.po'] ?? '').split('\n').findIndex((text) => text.includes('msgid "Call')) + 1
  expect(build({ ...files, ...edited }).codes).toEqual([`l10n/hi/m.po:${line} l10n/wrong-meaning`])
})

test('an old translation is shown under a notice where the course says so', () => {
  const files = update(courseFiles(body), all)
  const edited = courseFiles(body.replace('there', 'at home'), 'policy: { untranslated: stale-banner }\n')
  const { codes, text, notice } = build({ ...files, ...edited })
  expect(codes).toEqual([])
  expect(text).toContain('वहाँ उत्तर')
  expect(notice).toEqual({ hasDrafts: false, isOld: true })
})

test('the source text stands in, marked, where the course says so', () => {
  const { 'Wait for the answer there.': _, ...most } = all
  const files = update(courseFiles(body, 'policy: { untranslated: source-fallback }\n'), most)
  const { codes, text } = build(files)
  expect(codes).toEqual([])
  expect(text).toContain('\n<span lang="en" dir="ltr">Wait for the answer there.</span>\n')
})

test('drafts are published only where the course says so, under a notice', () => {
  const draft = { ...all, Counter: { text: 'काउंटर', state: 'draft', via: 'apertium' } as const }
  expect(build(update(courseFiles(body), draft)).codes).toEqual(['course.yaml:3 l10n/untranslated'])
  const { codes, notice } = build(update(courseFiles(body, 'policy: { drafts: true }\n'), draft))
  expect(codes).toEqual(['course.yaml:3 l10n/drafts-published'])
  expect(notice).toEqual({ hasDrafts: true, isOld: false })
})

test('only bold words around the same text came: the approval stays', () => {
  const files = update(courseFiles(body), all)
  const store = loadStore(open(files), ignore)
  const { changes } = approve(store, { language: 'hi', by: 'Asha Rao', on: '2026-11-22' })
  const approved = {
    ...files,
    ...Object.fromEntries(planUpdate(store, { changes: new Map([['hi', changes]]) })),
  }
  expect(statusIn(approved)).toEqual({ reviewed: 5 })
  const edited = update({ ...approved, ...courseFiles(body.replace('2', '**2**')) })
  expect(statusIn(edited)).toEqual({ reviewed: 5 })
  expect(edited['l10n/hi/m.po']).toContain('msgstr "दो घंटे (<1>2</1>) में बैंक को फ़ोन करें।"')
})

test('approving one sentence changes at most four lines', () => {
  const files = update(courseFiles(body), {
    ...all,
    Counter: { text: 'काउंटर', state: 'draft', via: 'apertium' },
  })
  const store = loadStore(open(files), ignore)
  const ids = store.documents.flatMap((document) =>
    pairsOf(store, document, 'hi').flatMap(({ unit, translation }) =>
      translation?.state === 'draft' ? [unit.id] : [],
    ),
  )
  const { changes } = approve(store, { language: 'hi', ids, by: 'Asha Rao', on: '2026-11-22' })
  const plan = planUpdate(store, { changes: new Map([['hi', changes]]) })
  let changed = 0
  for (const [path, text] of plan) {
    const [before, after] = [(files[path] ?? '').split('\n'), text.split('\n')]
    changed +=
      before.filter((line) => !after.includes(line)).length +
      after.filter((line) => !before.includes(line)).length
    if (before.length !== after.length) changed += 0
  }
  expect(changed).toBeGreaterThan(0)
  expect(changed).toBeLessThanOrEqual(4)
})

test('a text that goes is remembered, and has its translation again when it comes back', () => {
  const files = update(courseFiles(body), all)
  const without = update({ ...files, ...courseFiles('Call the bank within 2 hours.\n') })
  expect(without['l10n/hi/m.po']).not.toContain('प्रतीक्षा')
  expect(without['l10n/hi/_memory.po']).toContain('msgstr "वहाँ उत्तर की प्रतीक्षा करें।"')
  expect(statusIn(update({ ...without, ...courseFiles(body) }))).toEqual({ translated: 5 })
})

test('an approval counts only for the words that were approved', () => {
  const files = update(courseFiles(body), all)
  const store = loadStore(open(files), ignore)
  const { changes } = approve(store, { language: 'hi', by: 'Asha Rao', on: '2026-11-22' })
  const approved = {
    ...files,
    ...Object.fromEntries(planUpdate(store, { changes: new Map([['hi', changes]]) })),
  }
  const path = 'l10n/hi/m.po'
  const edited = { ...approved, [path]: (approved[path] ?? '').replace('msgstr "काउंटर"', 'msgstr "खिड़की"') }
  expect(statusIn(edited)).toEqual({ reviewed: 4, translated: 1 })
})

test('without its locks a course knows its texts by the files of translations', () => {
  const files = update(courseFiles(body), all)
  const bare = Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('.lock.yaml')))
  expect(statusIn(bare)).toEqual({ translated: 5 })
  expect(update(bare)).toEqual(files)
})

test('the same course saved on Windows has the same files of translations', () => {
  const files = update(courseFiles(body), all)
  const windows = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  )
  expect(Object.fromEntries(planUpdate(loadStore(open(windows), ignore)))).toEqual(
    Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('l10n/'))),
  )
})

test('a file that cannot be read is reported, and nothing is written over it', () => {
  const files = update(courseFiles(body), all)
  const broken = { ...files, 'l10n/hi/m.po': `<<<<<<< HEAD\n${files['l10n/hi/m.po'] ?? ''}` }
  const { report, diagnostics } = createCollector()
  const plan = planUpdate(loadStore(open(broken), report))
  loadStore(open(broken), report).languages.forEach(ignore)
  expect(diagnostics.map(({ code, place }) => `${place.file}:${place.span?.start.line} ${code}`)).toContain(
    'l10n/hi/m.po:1 l10n/po-conflict',
  )
  expect(plan.has('l10n/hi/m.po')).toBe(false)
})
