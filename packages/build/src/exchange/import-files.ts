import { readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError, createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { importFile, planUpdate } from '@paath/translate'
import type {
  ImportOptions,
  ImportVerdict,
  NewTranslations,
  StoredTranslation,
  TranslationStore,
} from '@paath/translate'
import { writePlan } from '../open-translations.ts'
import type { OpenTranslations } from '../open-translations.ts'

/** What to take back. */
export interface ImportFilesOptions extends Omit<ImportOptions, 'report'> {
  /** Absolute paths of files. */
  readonly files: readonly string[]
  /** Say what would happen and write nothing. Default: `false`. */
  readonly dryRun?: boolean
}

/** What came of one file. */
export interface ImportedFile {
  readonly file: string
  /** Undefined for a file that was refused as a whole. */
  readonly language: string | undefined
  readonly counts: Readonly<Record<ImportVerdict['verdict'], number>>
}

/** What came of an import. */
export interface ImportedFiles {
  readonly files: readonly ImportedFile[]
  readonly diagnostics: readonly AnyDiagnostic[]
  /** Paths that were written, relative to the course. */
  readonly written: readonly string[]
}

const largest = 60_000_000

/**
 * Take translations back into a course. Each row is accepted or not by itself; what is accepted of all files is written
 * together, and a crash leaves every file as it was or as it is to be.
 *
 * @throws {UsageError} for a file that is not there.
 */
export function importFiles({ folder, store }: OpenTranslations, options: ImportFilesOptions): ImportedFiles {
  const { files: paths, dryRun = false } = options
  const { report, diagnostics } = createCollector()
  const changes = new Map<string, NewTranslations>()
  const remembered = new Map<string, readonly StoredTranslation[]>()
  const files = paths.map((file): ImportedFile => {
    const name = path.basename(file)
    // Each file is judged against what the files before it brought.
    const ground = withChanges(store, changes)
    const result = importFile(ground, { name, bytes: readInput(file) }, { ...options, report })
    if (result) {
      const { language } = result
      changes.set(language, new Map([...(changes.get(language) ?? []), ...result.changes]))
      remembered.set(language, [...(remembered.get(language) ?? []), ...result.remembered])
    }
    return { file: name, language: result?.language, counts: countVerdicts(result?.verdicts ?? []) }
  })
  if (dryRun || changes.size === 0) return { files, diagnostics, written: [] }
  const plan = planUpdate(store, { languages: [...changes.keys()], changes, remembered })
  return { files, diagnostics, written: writePlan(folder, plan) }
}

function readInput(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() !== true)
    throw new UsageError(`There is no file ${file}`, 'Name the files that came back from translators')
  if (stat.size > largest) throw new UsageError(`${file} is too large`, 'Import one file for each module')
  return readFileSync(file)
}

/** The store as it would be after some changes. */
function withChanges(
  store: TranslationStore,
  changes: ReadonlyMap<string, NewTranslations>,
): TranslationStore {
  return {
    ...store,
    translationsOf: (document, language) => {
      const before = store.translationsOf(document, language)
      const own = new Set(document.identified.units.map(({ id }) => id))
      const mine = [...(changes.get(language) ?? [])].flatMap(([id, one]) =>
        own.has(id) ? [[id, { comments: [], line: 0, ...one }] as const] : [],
      )
      return { ...before, translations: new Map([...before.translations, ...mine]) }
    },
  }
}

function countVerdicts(verdicts: readonly ImportVerdict[]): ImportedFile['counts'] {
  const counts = { accepted: 0, outdated: 0, rejected: 0, unchanged: 0, untranslated: 0 }
  for (const { verdict } of verdicts) counts[verdict]++
  return counts
}
