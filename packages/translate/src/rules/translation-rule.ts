import type { Code, DataOf } from '@paath/diagnostics'
import type { Language } from '@paath/languages'
import type { Term } from '../terms/terms.ts'
import type { Unit } from '../unit.ts'

/** A translation that is to be shown, beside its source. */
export interface CheckedPair {
  readonly unit: Unit
  /** With tags. */
  readonly target: string
  /** Without tags. */
  readonly sourceWords: string
  readonly targetWords: string
}

/** All that is translated into one language. */
export interface CheckedTranslations {
  readonly language: Language
  readonly sourceLanguage: Language
  readonly pairs: readonly CheckedPair[]
  /** What the course wants of single words. */
  readonly terms: readonly Term[]
}

/** One check of translations: its id is the only code it reports. */
export interface TranslationRule<C extends Code = Code> {
  readonly id: C
  readonly check: (
    translations: CheckedTranslations,
    report: (data: DataOf<C>, pair: CheckedPair) => void,
  ) => void
}

/** A rule of any id, for lists. */
export type AnyTranslationRule = { [C in Code]: TranslationRule<C> }[Code]
