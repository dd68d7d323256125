import type { StoreDocument, TranslationStore } from './load-store.ts'
import type { StoredTranslation } from './po-translation.ts'

/** Who approves what. */
export interface Approval {
  readonly language: string
  /** Ids of units, or undefined for every text that has a translation. */
  readonly ids?: readonly string[]
  /** Ids of documents. Default: all. */
  readonly documents?: readonly string[]
  /** Name of the person. */
  readonly by: string
  /** `2026-11-22`. */
  readonly on: string
}

/** What came of an approval. */
export interface Approved {
  readonly changes: ReadonlyMap<string, StoredTranslation>
  /** Ids with a reason why they cannot be approved. */
  readonly refused: readonly { readonly id: string; readonly reason: 'unknown' | 'untranslated' | 'old' }[]
}

/** Mark translations as reviewed by a named person. What is missing or old cannot be approved. */
export function approve(store: TranslationStore, { language, ids, documents, by, on }: Approval): Approved {
  const changes = new Map<string, StoredTranslation>()
  const refused: Approved['refused'][number][] = []
  const wanted = ids && new Set(ids)
  const seen = new Set<string>()
  const chosen = store.documents.filter(({ id }) => documents?.includes(id) ?? true)
  for (const { unit, translation } of chosen.flatMap((document) => pairsOf(store, document, language))) {
    if (wanted && !wanted.has(unit.id)) continue
    seen.add(unit.id)
    if (!translation) {
      if (wanted) refused.push({ id: unit.id, reason: 'untranslated' })
    } else if (translation.source !== unit.source) refused.push({ id: unit.id, reason: 'old' })
    else if (translation.state !== 'reviewed')
      changes.set(unit.id, { ...translation, state: 'reviewed', by, on })
  }
  for (const id of wanted ?? []) if (!seen.has(id)) refused.push({ id, reason: 'unknown' })
  return { changes, refused }
}

/** The units of a document in order, each with its translation into a language. */
export function pairsOf(
  store: TranslationStore,
  document: StoreDocument,
  language: string,
): {
  readonly unit: StoreDocument['identified']['units'][number]
  readonly translation: StoredTranslation | undefined
}[] {
  const { translations } = store.translationsOf(document, language)
  return document.identified.units.map((unit) => ({ unit, translation: translations.get(unit.id) }))
}
