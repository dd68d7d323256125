import type { Place, Report } from '@paath/diagnostics'
import type { PublishedFile, PublishedPackage } from '@paath/schemas'
import { findLostAnswers } from './kept-state.ts'
import type { LearnerState } from './kept-state.ts'

/** One file that the platform gets: a package, or the table of the final test. */
export interface Uploadable {
  /** Module id, or `_assessment`. */
  readonly module: string
  readonly file: string
  readonly sha256: string
  /** What learners keep of it. */
  readonly state?: LearnerState
}

/** What to do with one file. */
export interface PlannedUpload {
  readonly module: string
  readonly file: string
  readonly action: 'first' | 'again' | 'nothing'
  /** The id that the platform gave it, if it was recorded. */
  readonly id?: string
  /** Day of the last upload. */
  readonly date?: string
}

/** What was uploaded before, and where that is written. */
export interface Ledger {
  readonly published: PublishedFile
  /** The place of an entry, by its index. */
  readonly placeOf: (index: number) => Place
}

/** Which language of the course, on which platform. */
export interface UploadScope {
  readonly platform: string
  readonly language: string
  readonly ledger: Ledger
  readonly report: Report
}

/**
 * Say of each file whether it has to be uploaded, and of each edit whether learners lose answers by it.
 *
 * @param files In the order of the course.
 */
export function planUploads(files: readonly Uploadable[], scope: UploadScope): PlannedUpload[] {
  return files.map((file) => {
    const entry = findEntry(scope, file.module)
    const { module, file: name } = file
    if (!entry) return { module, file: name, action: 'first' }
    const isSame = entry.sha256 === file.sha256
    if (!isSame) reportLosses(entry, file, scope)
    return {
      module,
      file: name,
      action: isSame ? 'nothing' : 'again',
      ...(entry.id !== undefined && { id: entry.id }),
      date: entry.date,
    }
  })
}

/** The last entry of a name on the platform of a scope. */
export function findEntry(
  { platform, language, ledger }: Omit<UploadScope, 'report'>,
  module: string,
): PublishedPackage | undefined {
  return ledger.published.published?.findLast(
    (entry) => entry.platform === platform && entry.language === language && entry.module === module,
  )
}

function reportLosses(
  entry: PublishedPackage,
  { module, state }: Uploadable,
  { ledger, report }: UploadScope,
): void {
  if (!state || !entry.kept || entry.fingerprint === state.fingerprint) return
  const index = ledger.published.published?.indexOf(entry) ?? 0
  for (const { question, loss } of findLostAnswers(entry.kept, state.kept)) {
    report('kit/answers-lost', { module, question, loss }, ledger.placeOf(index))
  }
}

/** Report entries that mean nothing: of modules and languages that the course does not have, and entries said twice. */
export function checkLedger(
  { published, placeOf }: Ledger,
  course: { readonly modules: readonly string[]; readonly languages: readonly string[] },
  report: Report,
): void {
  const known = new Set([...course.modules, '_course', '_assessment'])
  const entries = published.published ?? []
  for (const [index, { platform, language, module }] of entries.entries()) {
    const place = placeOf(index)
    if (!known.has(module)) report('kit/ledger-unknown', { what: 'module', name: module }, place)
    if (!course.languages.includes(language))
      report('kit/ledger-unknown', { what: 'language', name: language }, place)
    const again = entries.findIndex(
      (other, at) =>
        at > index && other.platform === platform && other.language === language && other.module === module,
    )
    if (again >= 0) report('kit/ledger-duplicate', { name: module, language }, place)
  }
}

/** One language of a course on the platform. */
export interface LanguageMapEntry {
  readonly id: string
  readonly name: string
  readonly isBaseLang: boolean
}

/**
 * The map by which the platform joins the languages of a course, as far as ids were recorded.
 *
 * @param nameOf Gives the platform's name of a language.
 * @returns undefined while fewer than two languages have an id.
 */
export function toLanguageMap(
  { published }: Ledger,
  { platform, source, title, nameOf }: LanguageMapScope,
): Record<string, LanguageMapEntry> | undefined {
  const ids = new Map<string, string>()
  for (const entry of published.published ?? []) {
    if (entry.platform === platform && entry.module === '_course' && entry.id !== undefined)
      ids.set(entry.language, entry.id)
  }
  if (ids.size < 2) return undefined
  const entries = [...ids].map(([language, id]): [string, LanguageMapEntry] => [
    nameOf(language),
    { id, name: title(language), isBaseLang: language === source },
  ])
  return Object.fromEntries(entries)
}

/** What a language map is made with. */
export interface LanguageMapScope {
  readonly platform: string
  /** The language that the course was written in. */
  readonly source: string
  readonly title: (language: string) => string
  readonly nameOf: (language: string) => string
}
