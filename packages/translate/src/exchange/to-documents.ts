import type { TranslationStore, StoreDocument } from '../store/load-store.ts'
import { pairsOf } from '../store/approve.ts'
import { courseDocument } from '../units/source-documents.ts'
import type { ExchangeDocument } from './exchange.ts'

/** Id of the document that holds the final test. */
const testDocument = '_assessment'

/** What to export. */
export interface DocumentChoice {
  /** BCP 47. */
  readonly language: string
  /** Whether the texts of the final test go along: a translator then knows them. Default: `false`. */
  readonly withTest?: boolean
}

/** The documents of a course as translators get them, those without texts left out. */
export function toExchangeDocuments(
  store: TranslationStore,
  { language, withTest = false }: DocumentChoice,
): ExchangeDocument[] {
  return store.documents
    .filter(({ id, identified }) => identified.units.length > 0 && (withTest || id !== testDocument))
    .map((document) => toDocument(store, document, language))
}

function toDocument(store: TranslationStore, document: StoreDocument, language: string): ExchangeDocument {
  const { course } = store
  const module = course.modules.find(({ id }) => id === document.id)
  return {
    course: course.id,
    courseTitle: course.metadata.title,
    module: document.id,
    moduleTitle: module?.metadata.title ?? titles[document.id] ?? document.id,
    sourceLanguage: module?.language ?? course.language,
    targetLanguage: language,
    rows: pairsOf(store, document, language).map(({ unit, translation }) => ({
      ...unit,
      ...(translation && {
        target: translation.text,
        state: translation.state,
        ...(translation.source !== unit.source && { previous: translation.source }),
      }),
    })),
  }
}

const titles: Readonly<Record<string, string>> = {
  [courseDocument]: 'Texts of the course itself',
  [testDocument]: 'Final test',
}
