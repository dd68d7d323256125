import { changeOf } from '../identity/change.ts'
import type { Change, TermsOf } from '../identity/change.ts'
import { toWords } from '../tagged/tagged-text.ts'
import type { Unit } from '../unit.ts'
import { pairsOf } from './approve.ts'
import type { TranslationStore } from './load-store.ts'
import type { StoredTranslation } from './po-translation.ts'

/**
 * Where a text stands in a language. `recheck`: a slip of the pen was mended in the source. `old`: the source says something
 * else now. `wrong`: a number or term in it is another one.
 */
export type UnitStatus = 'missing' | 'draft' | 'translated' | 'reviewed' | 'recheck' | 'old' | 'wrong'

/** How far one document is in one language. */
export interface DocumentStatus {
  readonly document: string
  readonly language: string
  readonly counts: Readonly<Record<UnitStatus, number>>
  readonly units: number
  /** Words of the source, and those of them that still need work. */
  readonly words: number
  readonly wordsLeft: number
  /** Those among the words left that have a draft: a person has to read them, not to translate them. */
  readonly wordsDrafted: number
}

const statusOfChange: Readonly<Record<Change, UnitStatus>> = {
  same: 'translated',
  markup: 'old',
  typo: 'recheck',
  revised: 'old',
  meaning: 'wrong',
}

/** Where one text stands. */
export function statusOf(
  unit: Unit,
  translation: StoredTranslation | undefined,
  termsOf?: TermsOf,
): UnitStatus {
  if (!translation) return 'missing'
  if (translation.source === unit.source) return translation.state
  return statusOfChange[changeOf(translation.source, unit.source, termsOf)]
}

/** How far every document is in some languages. */
export function computeStatus(store: TranslationStore, languages: readonly string[]): DocumentStatus[] {
  return languages.flatMap((language) =>
    store.documents.map((document) => {
      const counts = { missing: 0, draft: 0, translated: 0, reviewed: 0, recheck: 0, old: 0, wrong: 0 }
      let words = 0
      let wordsLeft = 0
      let wordsDrafted = 0
      const pairs = pairsOf(store, document, language)
      for (const { unit, translation } of pairs) {
        const status = statusOf(unit, translation, store.termsOf)
        const length = countWords(unit.source)
        counts[status]++
        words += length
        if (status !== 'translated' && status !== 'reviewed') wordsLeft += length
        if (status === 'draft') wordsDrafted += length
      }
      return { document: document.id, language, counts, units: pairs.length, words, wordsLeft, wordsDrafted }
    }),
  )
}

/** Words of a source text, without its tags. */
export function countWords(text: string): number {
  return toWords(text).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
