/**
 * `pnpm interop:omegat`: texts of a course go through a real OmegaT and come back.
 *
 * The course is exported for OmegaT, a memory of Paath translates it there (`apt install omegat default-jre-headless`), and the files
 * that OmegaT writes are imported. It fails where a text does not arrive as it was translated.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportCourse, importFiles, openTranslations } from '../../packages/build/src/translations.ts'
import type { OpenTranslations } from '../../packages/build/src/translations.ts'
import {
  exchangeFormats,
  pairsOf,
  pseudoLocaleOf,
  toExchangeDocuments,
  toPseudo,
} from '../../packages/translate/src/index.ts'
import type { ExchangeFormat } from '../../packages/translate/src/index.ts'
import { copySample } from '../../packages/review/test/repository.ts'

const language = 'hi'
const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
${['source', 'target', 'tm', 'glossary', 'dictionary'].map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('\n')}
<source_lang>EN</source_lang><target_lang>HI</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
`

const folder = mkdtempSync(join(tmpdir(), 'paath-omegat-'))
try {
  process.exitCode = roundTrip()
} finally {
  rmSync(folder, { recursive: true })
}

function roundTrip(): number {
  const course = join(folder, 'courses', 'cyber-safety')
  copySample(course)
  const words = toExchangeDocuments(open(course).store, { language }).map((document) => ({
    ...document,
    rows: document.rows.map((row) => ({ ...row, target: inHindi(row.source), state: 'translated' as const })),
  }))
  const out = join(folder, 'project')
  for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(join(out, name), { recursive: true })
  writeFileSync(join(out, 'omegat.project'), project)
  for (const document of words) {
    const memory = format('tmx').write(document, { program: 'omegat' })
    writeFileSync(join(out, 'tm', 'auto', `${document.module}.tmx`), memory)
  }
  const exported = exportCourse(open(course), {
    language,
    format: format('xliff'),
    program: 'omegat',
    out: join(folder, 'out'),
  })
  for (const name of exported.files.filter((file) => file.endsWith('.xlf')))
    cpSync(join(exported.folder, name), join(out, 'source', name))
  const ran = spawnSync('omegat', [out, '--mode=console-translate'], { encoding: 'utf8', timeout: 300_000 })
  if (ran.error || ran.status !== 0) {
    console.error(ran.error ? 'OmegaT is not installed: apt install omegat default-jre-headless' : ran.stderr)
    return 2
  }
  return takeBack(course, join(out, 'target'))
}

function takeBack(course: string, target: string): number {
  const files = readdirSync(target).map((name) => join(target, name))
  const { files: results, diagnostics } = importFiles(open(course), { files, on: '2026-11-22' })
  for (const { code, data } of diagnostics) console.log(code, JSON.stringify(data))
  for (const { file, counts } of results) console.log(file, JSON.stringify(counts))
  const { store } = open(course)
  const pairs = store.documents
    .filter(({ id }) => id !== '_assessment')
    .flatMap((document) => pairsOf(store, document, language))
  const arrived = pairs.filter(({ unit, translation }) => translation?.text === inHindi(unit.source))
  const lost = pairs.filter((pair) => !arrived.includes(pair))
  for (const { unit, translation } of lost)
    console.log(`${unit.source}\n  ${translation?.text ?? '(nothing)'}`)
  console.log(`${arrived.length} of ${pairs.length} texts came back from OmegaT as they were translated`)
  return arrived.length === pairs.length ? 0 : 1
}

function open(course: string): OpenTranslations {
  const opened = openTranslations(course)
  if (!('store' in opened)) throw new Error('The course cannot be read')
  return opened
}

function format(id: string): ExchangeFormat {
  const found = exchangeFormats.find((one) => one.id === id)
  if (!found) throw new Error(`There is no format ${id}`)
  return found
}

/** A translation that says which text it is of: every word in Devanagari, the same tags and numbers. */
function inHindi(source: string): string {
  const locale = pseudoLocaleOf('hi-XC')
  if (!locale) throw new Error('There is no such pseudo-language')
  return toPseudo(source, locale)
}
