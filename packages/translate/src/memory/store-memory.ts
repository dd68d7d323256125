import { pairsOf } from '../store/approve.ts'
import type { TranslationStore } from '../store/load-store.ts'
import type { MemoryEntry } from './memory.ts'

/**
 * What people translated in a course, for the memory of a language: texts that fit their source, and those that are gone.
 * Drafts are not in it: what a machine wrote enters when a person has approved it.
 */
export function memoryEntries(store: TranslationStore, language: string): MemoryEntry[] {
  const origin = store.course.id
  const shown = store.documents.flatMap((document) =>
    pairsOf(store, document, language).flatMap(({ unit, translation }): MemoryEntry[] =>
      translation && translation.state !== 'draft'
        ? [{ source: translation.source, target: translation.text, context: unit.context, origin }]
        : [],
    ),
  )
  const gone = store
    .memoryOf(language)
    .filter(({ state }) => state !== 'draft')
    .map(({ source, text }): MemoryEntry => ({ source, target: text, context: '', origin }))
  return [...shown, ...gone]
}
