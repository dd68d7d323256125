import { mkdirSync } from 'node:fs'
import * as path from 'node:path'
import { languageOf } from '@paath/languages'
import { readText } from '@paath/model'
import type { Course } from '@paath/model'
import { renderReport } from '@paath/render'
import {
  bandTitles,
  countBands,
  createMemory,
  instructionsFor,
  memoryEntries,
  planUpdate,
  readTerms,
  termsFile,
  toExchangeDocuments,
  wordBands,
} from '@paath/translate'
import type { ExchangeDocument, ExchangeFormat, WordCount, WriteExchangeOptions } from '@paath/translate'
import { writeAtomically } from '../atomic-file.ts'
import { writePlan } from '../open-translations.ts'
import type { OpenTranslations } from '../open-translations.ts'
import { previewPage } from './preview-page.ts'

/** What to export. */
export interface ExportOptions extends WriteExchangeOptions {
  /** BCP 47. */
  readonly language: string
  readonly format: ExchangeFormat
  /** Absolute folder; one folder a course and language is made in it. */
  readonly out: string
  /** Whether the texts of the final test go along. Default: `false`. */
  readonly withTest?: boolean
}

/** What was exported. */
export interface ExportedCourse {
  /** Absolute. */
  readonly folder: string
  /** Names in that folder. */
  readonly files: readonly string[]
  readonly words: ReadonlyMap<string, WordCount>
}

/**
 * Write a folder for translators: a file a module, the source in its layout with numbers, terms, an instruction, and how many
 * words there are to do. The ids of texts are written into the course, so that what comes back finds its place.
 */
export function exportCourse(
  { folder, course, store }: OpenTranslations,
  options: ExportOptions,
): ExportedCourse {
  const { language, format, out } = options
  const documents = toExchangeDocuments(store, options)
  const words = countBands(documents, createMemory(memoryEntries(store, language)))
  const files = new Map(
    documents.map((document) => [
      `${document.module}.${language}${format.extension}`,
      format.write(document, options),
    ]),
  )
  for (const [name, html] of pagesOf(course, documents, { options, words, names: [...files.keys()] }))
    files.set(name, new TextEncoder().encode(html))
  writePlan(folder, planUpdate(store, { languages: [language] }))
  const target = path.join(out, `${course.id}.${language}`)
  mkdirSync(target, { recursive: true })
  for (const [name, bytes] of files) writeAtomically(path.join(target, name), bytes)
  return { folder: target, files: [...files.keys()], words }
}

interface PageContext {
  readonly options: ExportOptions
  readonly words: ReadonlyMap<string, WordCount>
  readonly names: readonly string[]
}

function pagesOf(
  course: Course,
  documents: readonly ExchangeDocument[],
  { options, words, names }: PageContext,
): [string, string][] {
  const { language, format } = options
  const name = languageOf(language)?.name ?? language
  const title = `${course.metadata.title}: ${name}`
  const preview = previewPage(course, documents)
  return [
    [
      'instructions.html',
      renderReport('instructions', { title, steps: instructionsFor(format, options), files: names }),
    ],
    ['terms.html', renderReport('table', termsTable(course, documents, { title, language }))],
    ['words.html', renderReport('table', wordsTable(words, title))],
    ...(preview === undefined ? [] : [['preview.html', preview] satisfies [string, string]]),
  ]
}

function wordsTable(words: ReadonlyMap<string, WordCount>, title: string): object {
  const columns = [...wordBands, 'total'] as const
  const total = columns.map((column) => [...words.values()].reduce((sum, count) => sum + count[column], 0))
  return {
    title: `Words to translate. ${title}`,
    columns: ['Module', ...wordBands.map((band) => bandTitles[band]), 'All words'],
    rows: [
      ...[...words].map(([module, count]) => [module, ...columns.map((column) => count[column])]),
      ['All', ...total],
    ],
  }
}

/** Terms of the glossary with their translations, and the translators' own table as it is. */
function termsTable(
  course: Course,
  documents: readonly ExchangeDocument[],
  { title, language }: { readonly title: string; readonly language: string },
): object {
  const glossary = documents
    .flatMap(({ rows }) => rows)
    .filter(({ context }) => context.startsWith('glossary'))
  const own = readText(course.files, termsFile, 'yaml', () => undefined)
  const terms = own === undefined ? [] : readTerms(own, language)
  return {
    title: `Terms. ${title}`,
    columns: ['Term or explanation', 'Translation', 'Note'],
    rows: [
      ...terms.map(({ term, translations }) => [
        term,
        translations.join(', ') || term,
        translations.length === 0 ? 'stays as it is' : '',
      ]),
      ...glossary.map(({ source, target = '', state = '' }) => [source, target, state]),
    ],
  }
}
