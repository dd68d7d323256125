import { readText, recall } from '@paath/model'
import type { Course, FileTree, ParseMemory } from '@paath/model'
import type { Place, Report } from '@paath/diagnostics'
import { identifyUnits } from '../identity/identify-units.ts'
import type { IdentifiedUnits } from '../identity/identify-units.ts'
import { lockFile, readLock } from '../identity/lock.ts'
import type { LockedText } from '../identity/locked-text.ts'
import type { SourceDocument } from '../units/slot.ts'
import type { TermsOf } from '../identity/change.ts'
import { readTermNames, readTerms, termsFile, usesTerm } from '../terms/terms.ts'
import type { Term } from '../terms/terms.ts'
import { sourceDocuments } from '../units/source-documents.ts'
import { memoryDocument, poFile, readStore } from './language-store.ts'
import type { StoredDocument } from './language-store.ts'
import type { StoredTranslation } from './po-translation.ts'
import { updateTranslations } from './update-translations.ts'
import type { UpdatedTranslations } from './update-translations.ts'

/** The texts of a course with their ids, and what the folder `l10n` says of them. */
export interface TranslationStore {
  readonly course: Course
  readonly documents: readonly StoreDocument[]
  /** Languages that have a folder, sorted. */
  readonly languages: readonly string[]
  /** The translations of a document as they fit the source of today. */
  readonly translationsOf: (document: StoreDocument, language: string) => LanguageDocument
  /** What the course wants of single words in a language. */
  readonly terms: (language: string) => readonly Term[]
  /** The listed terms that a source text uses. */
  readonly termsOf: TermsOf
  /** Translations of texts that are gone. */
  readonly memoryOf: (language: string) => readonly StoredTranslation[]
}

/** Which translations to read. */
export interface StoreOptions {
  /** Where `l10n` is. Default: the files of the course. */
  readonly files?: FileTree
  /** Texts of the course itself and of this module alone. Default: all. */
  readonly only?: string | undefined
  /** Files that were read before. Default: none. */
  readonly memory?: ParseMemory | undefined
}

/** One document of the course with the ids of its units. */
export interface StoreDocument {
  readonly id: string
  readonly source: SourceDocument
  readonly identified: IdentifiedUnits
}

/** The translations of one document into one language. */
export interface LanguageDocument extends UpdatedTranslations {
  readonly file: string
  /** Could all of the file be read? If not, nothing may be written over it. */
  readonly isSound: boolean
}

/**
 * Read the translations of a course. What cannot be read is reported with its line.
 */
export function loadStore(
  course: Course,
  report: Report,
  { files = course.files, only, memory }: StoreOptions = {},
): TranslationStore {
  const languages = languagesOf(files)
  const isWanted = (document: string): boolean =>
    only === undefined || document === only || document.startsWith('_')
  const readLanguage = cachedBy((language: string) =>
    readFiles(files, { language, report, memory, isWanted }),
  )
  const documents = sourceDocuments(course, only).map((source): StoreDocument => {
    const locked = lockOf(source.id, files, report) ?? textsOf(source.id, languages, readLanguage)
    return { id: source.id, source, identified: identifyUnits(source, locked) }
  })
  const memoryOf = cachedBy((language: string) => {
    // A text that was reworded twice stands there twice under its id: both are to be remembered.
    const { translations, doubles } = readLanguage(language).get(memoryDocument) ?? noStore
    return [...translations.values(), ...doubles]
  })
  const termList = readText(files, termsFile, 'mdx', report) ?? ''
  const names = readTermNames(termList)
  return {
    course,
    documents,
    terms: cachedBy((language) => readTerms(termList, language)),
    termsOf: (words) => names.filter((term) => usesTerm(words, { term })),
    languages,
    memoryOf,
    translationsOf: ({ id, identified }, language) => {
      const stored = readLanguage(language).get(id) ?? noStore
      const updated = updateTranslations(identified.units, stored, memoryOf(language))
      return { ...updated, file: poFile(language, id), isSound: isSound(stored) }
    },
  }
}

const noStore: StoredDocument = { translations: new Map(), doubles: [], faults: [], texts: [] }

function isSound({ faults }: StoredDocument): boolean {
  return faults.every(({ kind }) => kind === 'plural')
}

/** Languages that have a file of translations. */
function languagesOf(files: FileTree): string[] {
  const found = files.list().flatMap(({ path }) => /^l10n\/([^/]+)\/[^/]+\.po$/.exec(path)?.[1] ?? [])
  return [...new Set(found)].sort()
}

function lockOf(document: string, files: FileTree, report: Report): LockedText[] | undefined {
  const file = lockFile(document)
  const text = readText(files, file, 'mdx', report)
  return text === undefined ? undefined : readLock(text, file, report)
}

/** Without a lock, the files of translations remember which text had which id. */
function textsOf(
  document: string,
  languages: readonly string[],
  readLanguage: (language: string) => ReadonlyMap<string, StoredDocument>,
): LockedText[] {
  const texts = new Map<string, LockedText>()
  for (const language of languages) {
    for (const text of readLanguage(language).get(document)?.texts ?? []) {
      if (!texts.has(text.id)) texts.set(text.id, text)
    }
  }
  return [...texts.values()]
}

interface Reading {
  readonly language: string
  readonly report: Report
  readonly memory: ParseMemory | undefined
  readonly isWanted: (document: string) => boolean
}

function readFiles(
  files: FileTree,
  { language, report, memory, isWanted }: Reading,
): ReadonlyMap<string, StoredDocument> {
  const documents = new Map<string, StoredDocument>()
  const folder = `l10n/${language}/`
  for (const { path, kind } of files.list()) {
    if (kind !== 'file' || !path.startsWith(folder) || !path.endsWith('.po')) continue
    if (!isWanted(path.slice(folder.length, -'.po'.length))) continue
    const bytes = files.read(path)
    const text = bytes && decode(bytes, path, report)
    if (text === undefined) continue
    const stored = recall(memory, report, { key: ['po', text], make: () => readStore(text) })
    reportFaults(stored, path, report)
    documents.set(path.slice(folder.length, -'.po'.length), stored)
  }
  return documents
}

function decode(bytes: Uint8Array, file: string, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    report('course/wrong-encoding', { encoding: 'another encoding' }, { file })
    return undefined
  }
}

function reportFaults({ faults, doubles }: StoredDocument, file: string, report: Report): void {
  for (const { line, kind, text } of faults) {
    if (kind === 'conflict') report('l10n/po-conflict', { text }, placeOfLine(file, line))
    else if (kind === 'plural') report('l10n/po-plural', { text }, placeOfLine(file, line))
    else report('l10n/po-syntax', { text }, placeOfLine(file, line))
  }
  if (file.endsWith(`/${memoryDocument}.po`)) return
  for (const { id, line } of doubles) report('l10n/po-double', { id }, placeOfLine(file, line))
}

/** A whole line of a file, for findings. */
export function placeOfLine(file: string, line: number): Place {
  const point = { line: Math.max(1, line), column: 1, offset: 0 }
  return { file, span: { start: point, end: point } }
}

function cachedBy<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}
