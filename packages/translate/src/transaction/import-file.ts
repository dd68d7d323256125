import type { Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { exchangeFormats } from '../exchange/index.ts'
import type { ExchangeFile, ExchangeReading, ReadRow } from '../exchange/exchange.ts'
import { pairsOf } from '../store/approve.ts'
import type { TranslationStore } from '../store/load-store.ts'
import { checkTags } from '../tagged/check-tags.ts'
import { hashUnit } from '../text/hash-unit.ts'
import type { StoredTranslation } from '../store/po-translation.ts'
import type { Unit } from '../unit.ts'
import { decideImport, reportVerdicts } from './decide-import.ts'
import type { ImportVerdict } from './decide-import.ts'

/** How to take a file back. */
export interface ImportOptions {
  /** BCP 47. Default: what the file says, or what its name says: `spot-the-scam.or.csv`. */
  readonly language?: string
  /** Who translated. */
  readonly by?: string
  /** The person who vouches for approvals in the file. */
  readonly trust?: string
  /** Day of such approvals: `2026-11-22`. */
  readonly on: string
  readonly force?: boolean
  readonly report: Report
}

/** What an import does to a course. Nothing is written yet. */
export interface FileImport {
  readonly language: string
  readonly verdicts: readonly ImportVerdict[]
  /** Translations to store, by id of the unit. */
  readonly changes: ReadonlyMap<string, StoredTranslation>
  /** Translations of texts that the course does not have, for the memory of the language. */
  readonly remembered: readonly StoredTranslation[]
}

/** Read a file and decide what of it goes into a course. A file that is refused as a whole is reported and gives undefined. */
export function importFile(
  store: TranslationStore,
  file: ExchangeFile,
  options: ImportOptions,
): FileImport | undefined {
  const { report } = options
  const place = { file: file.name }
  const format = exchangeFormats.find(({ fits }) => fits(file))
  if (format === undefined) {
    report('exchange/unknown-format', undefined, place)
    return undefined
  }
  const reading = format.read(file, report)
  if (reading.rows.length === 0) return undefined
  const language = languageFor(store, reading, { file, wanted: options.language, report })
  if (language === undefined) return undefined
  const ground = toGround(store, language)
  const rows = withIds(reading.rows, ground)
  const { by, trust, force } = options
  const verdicts = decideImport(rows, {
    units: ground.units,
    translationOf: (id) => ground.translations.get(id),
    language,
    ...(by !== undefined && { by }),
    ...(trust !== undefined && { trust }),
    ...(force !== undefined && { force }),
  })
  reportVerdicts(verdicts, place, report)
  const missing = countMissing(store, rows)
  if (missing > 0) report('exchange/rows-missing', { count: missing }, place)
  return {
    language,
    verdicts,
    changes: toChanges(verdicts, ground.translations, options),
    remembered: toRemember(reading.rows, ground, options),
  }
}

interface LanguageContext {
  readonly file: ExchangeFile
  readonly wanted: string | undefined
  readonly report: Report
}

function languageFor(
  { course }: TranslationStore,
  reading: ExchangeReading,
  { file, wanted, report }: LanguageContext,
): string | undefined {
  const place = { file: file.name }
  const said = reading.targetLanguage ?? /\.([a-z]{2,3}(?:-[A-Za-z]{4})?)\.[a-z]+$/.exec(file.name)?.[1]
  const found = languageOf(said ?? '')?.tag
  const language = wanted ?? found
  const isOther = reading.course !== undefined && reading.course !== course.id
  if (language === undefined || isOther || (found !== undefined && found !== language)) {
    const name = (id: string, tag: string | undefined): string =>
      `${id} in ${languageOf(tag ?? '')?.name ?? 'an unknown language'}`
    report(
      'exchange/other-course',
      { expected: name(course.id, wanted ?? found), found: name(reading.course ?? course.id, said) },
      place,
    )
    return undefined
  }
  return language
}

interface Ground {
  readonly units: ReadonlyMap<string, Unit>
  readonly translations: ReadonlyMap<string, StoredTranslation>
}

function toGround(store: TranslationStore, language: string): Ground {
  const pairs = store.documents.flatMap((document) => pairsOf(store, document, language))
  return {
    units: new Map(pairs.map(({ unit }) => [unit.id, unit])),
    translations: new Map(
      pairs.flatMap(({ unit, translation }) => (translation ? [[unit.id, translation]] : [])),
    ),
  }
}

/**
 * Give rows of a memory, which have no ids, the units of the same text that nobody translated yet: they come in as drafts,
 * since another place may want other words.
 */
function withIds(rows: readonly ReadRow[], { units, translations }: Ground): ReadRow[] {
  return rows.flatMap((row): ReadRow[] => {
    if (row.id !== '' || row.fault !== undefined) return [row]
    const same = [...units.values()].filter(
      ({ id, source }) => source === row.source && !translations.has(id),
    )
    return same.map(({ id }) => ({ ...row, id, state: 'draft' }))
  })
}

function countMissing({ documents }: TranslationStore, rows: readonly ReadRow[]): number {
  const there = new Set(rows.map(({ id }) => id))
  const touched = documents.filter(({ identified }) => identified.units.some(({ id }) => there.has(id)))
  return touched.reduce(
    (sum, { identified }) => sum + identified.units.filter(({ id }) => !there.has(id)).length,
    0,
  )
}

function toChanges(
  verdicts: readonly ImportVerdict[],
  before: ReadonlyMap<string, StoredTranslation>,
  { on }: ImportOptions,
): Map<string, StoredTranslation> {
  const changes = new Map<string, StoredTranslation>()
  for (const entry of verdicts) {
    if (!('translation' in entry) || entry.translation === undefined) continue
    const { translation } = entry
    const comments = before.get(translation.id)?.comments ?? []
    changes.set(translation.id, {
      ...translation,
      ...(translation.state === 'reviewed' && { on }),
      comments,
      line: 0,
    })
  }
  return changes
}

/** Rows of a memory, and of texts that are gone: nobody's words are thrown away for standing in an old file. */
function toRemember(rows: readonly ReadRow[], { units }: Ground, { by }: ImportOptions): StoredTranslation[] {
  return rows.flatMap(({ id, source = '', target, fault, state }): StoredTranslation[] => {
    const isWhole = fault === undefined && source !== '' && target !== '' && state !== 'draft'
    if (!isWhole || units.has(id) || checkTags(source, target).length > 0) return []
    const name = id === '' ? `memory.${hashUnit(source)}` : id
    const names = by === undefined ? {} : { by }
    return [{ id: name, source, text: target, state: 'translated', ...names, comments: [], line: 0 }]
  })
}

/** The course that a file says it is of, if it says so. */
export function readCourseOf(file: ExchangeFile): string | undefined {
  const format = exchangeFormats.find(({ fits }) => fits(file))
  return format?.read(file, () => undefined).course
}
