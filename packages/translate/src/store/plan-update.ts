import { lockFile } from '../identity/lock.ts'
import { serializeLock } from '../identity/serialize-lock.ts'
import { memoryDocument, poFile, serializeMemory, serializeStore } from './language-store.ts'
import type { StoreDocument, TranslationStore } from './load-store.ts'
import type { Translation } from '../translation.ts'
import type { StoredTranslation } from './po-translation.ts'
import { growMemory } from './update-translations.ts'

/**
 * Texts of files to write, by path relative to the course, in the order to write them: memories first. What gives way is written
 * down before it does, so that a crash in between loses nothing.
 */
export type FilePlan = ReadonlyMap<string, string>

/** New translations, by id of the unit. */
export type NewTranslations = ReadonlyMap<string, Translation & Partial<StoredTranslation>>

/** What an update does beside bringing everything in line. */
export interface UpdateOptions {
  /** Languages to write. Default: those that have a folder. */
  readonly languages?: readonly string[]
  /** Translations to put in the place of what is stored, by language. Default: none. */
  readonly changes?: ReadonlyMap<string, NewTranslations>
  /** Translations of texts that the course does not have, to keep in the memory of a language. Default: none. */
  readonly remembered?: ReadonlyMap<string, readonly StoredTranslation[]>
}

/**
 * The files of a course's translations as they should be: locks, a file a language and document, and memories. Files that
 * could not be read are not in the plan.
 */
export function planUpdate(store: TranslationStore, options: UpdateOptions = {}): FilePlan {
  const { languages = store.languages, changes, remembered } = options
  const plan = new Map<string, string>()
  const memories = new Map<string, string>()
  for (const { id, identified } of store.documents) plan.set(lockFile(id), serializeLock(identified.lock))
  for (const language of languages) {
    const own = { changes: changes?.get(language) ?? new Map(), remembered: remembered?.get(language) ?? [] }
    planLanguage(store, { language, ...own }, { plan, memories })
  }
  return new Map([...memories, ...plan])
}

interface Plans {
  readonly plan: Map<string, string>
  readonly memories: Map<string, string>
}

interface LanguageUpdate {
  readonly language: string
  readonly changes: NewTranslations
  readonly remembered: readonly StoredTranslation[]
}

function planLanguage(
  store: TranslationStore,
  { language, changes, remembered }: LanguageUpdate,
  { plan, memories }: Plans,
): void {
  const retired = [...remembered]
  for (const document of store.documents) {
    const stored = store.translationsOf(document, language)
    if (!stored.isSound) continue
    const translations = new Map(stored.translations)
    retired.push(...stored.retired)
    for (const { id } of document.identified.units) {
      const change = changes.get(id)
      const before = translations.get(id)
      if (!change) continue
      translations.set(id, { comments: before?.comments ?? [], line: 0, ...change })
      if (before && isReplaced(before, change)) retired.push(before)
    }
    const text = serializeStore(document.identified.units, translations, headerOf(document, store, language))
    plan.set(poFile(language, document.id), text)
  }
  const memory = growMemory(store.memoryOf(language), retired)
  if (memory.length === 0) return
  const header = { course: store.course.id, document: memoryDocument, language }
  memories.set(poFile(language, memoryDocument), serializeMemory(memory, header))
}

/** The words of a person go into the memory before other words take their place. */
function isReplaced(before: StoredTranslation, change: Translation): boolean {
  return before.state !== 'draft' && (before.text !== change.text || before.source !== change.source)
}

function headerOf(
  { id }: StoreDocument,
  { course }: TranslationStore,
  language: string,
): { course: string; document: string; language: string } {
  return { course: course.id, document: id, language }
}
