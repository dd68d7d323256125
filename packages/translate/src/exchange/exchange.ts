import type { Report, RowFault } from '@paath/diagnostics'
import type { TranslationState } from '../translation.ts'
import type { Unit } from '../unit.ts'

/** One text on its way to a translator: a unit, and what is known of its translation. */
export interface ExchangeRow extends Unit {
  /** With the placeholders of the unit. Left out: not translated yet. */
  readonly target?: string
  readonly state?: TranslationState
  /** The source that `target` translates, where it differs from the source of today. */
  readonly previous?: string
}

/** All texts of one module, for one language. */
export interface ExchangeDocument {
  readonly course: string
  readonly courseTitle: string
  /** Id of the module, or `_course`, `_assessment`. */
  readonly module: string
  readonly moduleTitle: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly rows: readonly ExchangeRow[]
}

/** A file that came back. */
export interface ExchangeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How far a tool says a translation is. `untranslated`: the text stands there only because a tool wanted some. */
export type ReadState = TranslationState | 'untranslated'

/** One text that came back. */
export interface ReadRow {
  /** As it was found; empty if it is lost. */
  readonly id: string
  /** Which one it is in the file, from 1. */
  readonly row: number
  /** With placeholders, cleaned. Empty: not translated. */
  readonly target: string
  /** The source as it came back. */
  readonly source?: string
  readonly state?: ReadState
  /** What `rowBase` gave when it was exported. */
  readonly base?: string
  /** Why the row cannot be taken. */
  readonly fault?: RowFault
  readonly detail?: string
}

/** What a file says. Of a file that was refused there are no rows, and a diagnostic. */
export interface ExchangeReading {
  readonly course?: string
  readonly module?: string
  readonly sourceLanguage?: string
  readonly targetLanguage?: string
  readonly rows: readonly ReadRow[]
}

/** How to write a file. */
export interface WriteExchangeOptions {
  /** The program it is for, where that makes a difference. Default: any. */
  readonly program?: 'omegat'
}

/** One form in which texts go to translators and come back. */
export interface ExchangeFormat {
  /** Its folder, and its name on the command line. */
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** With its dot. */
  readonly extension: string
  /** The same document gives the same bytes. */
  readonly write: (document: ExchangeDocument, options?: WriteExchangeOptions) => Uint8Array
  /** Whether a file is of this form, by its content rather than its name. */
  readonly fits: (file: ExchangeFile) => boolean
  /** Never throws for what a file holds: whatever is wrong with the whole file is reported, and with a row it stands there. */
  readonly read: (file: ExchangeFile, report: Report) => ExchangeReading
}
