export { checkTranslations } from './rules/check-translations.ts'
export type { CheckedPair, CheckedTranslations } from './rules/translation-rule.ts'
export { addTerms, seedRows } from './terms/add-terms.ts'
export type { AddedTerms, TermRow } from './terms/add-terms.ts'
export { readTermList } from './terms/read-term-list.ts'
export type { TermListOptions } from './terms/read-term-list.ts'
export { readTerms, termsFile } from './terms/terms.ts'
export type { Term } from './terms/terms.ts'
export { changeOf } from './identity/change.ts'
export type { Change } from './identity/change.ts'
export { createMemory, diffWords } from './memory/memory.ts'
export type { DiffPart, Memory, MemoryEntry, MemoryMatch } from './memory/memory.ts'
export { memoryEntries } from './memory/store-memory.ts'
export { readPo } from './po/read-po.ts'
export type { PoFault, ReadPo } from './po/read-po.ts'
export type { PoEntry, PoFile } from './po/po-entry.ts'
export { serializePo } from './po/serialize-po.ts'
export { createTranslator, resolvePolicy } from './stage/translate.ts'
export type { CourseTranslator, TranslateContext } from './stage/translate.ts'
export type { ResolvedPolicy } from './stage/choose-target.ts'
export { approve, pairsOf } from './store/approve.ts'
export type { Approval, Approved } from './store/approve.ts'
export { loadStore } from './store/load-store.ts'
export type { LanguageDocument, StoreDocument, TranslationStore } from './store/load-store.ts'
export { planUpdate } from './store/plan-update.ts'
export type { FilePlan, NewTranslations, UpdateOptions } from './store/plan-update.ts'
export type { StoredTranslation } from './store/po-translation.ts'
export { computeStatus, countWords, statusOf } from './store/status.ts'
export type { DocumentStatus, UnitStatus } from './store/status.ts'
export { pseudoLocaleOf, pseudoLocales, toPseudo } from './pseudo/pseudo-locale.ts'
export type { PseudoLocale } from './pseudo/pseudo-locale.ts'
export { seedOrigin, seedTerms } from './terms/seed/seed-terms.ts'
export type { SeedTerm } from './terms/seed/seed-terms.ts'
export { translateCourse } from './splice/translate-course.ts'
export type { CourseTranslation, TranslatedCourse } from './splice/translate-course.ts'
export { spliceDocument } from './splice/splice-text.ts'
export type { SpliceOptions, Spliced, TargetOf } from './splice/splice-text.ts'
export { checkTags } from './tagged/check-tags.ts'
export type { TagFault } from './tagged/check-tags.ts'
export { escapeTagged, hasLetters, parseTagged, toWords } from './tagged/tagged-text.ts'
export type { TaggedPart } from './tagged/tagged-text.ts'
export type { Translation, TranslationState } from './translation.ts'
export type { Slot, SlotForm, SlotTag, SourceDocument } from './units/slot.ts'
export { courseDocument, sourceDocuments } from './units/source-documents.ts'
export type { Unit, UnitKind, UnitTag } from './unit.ts'
export { exchangeFormats } from './exchange/index.ts'
export type {
  ExchangeDocument,
  ExchangeFile,
  ExchangeFormat,
  ExchangeReading,
  ExchangeRow,
  ReadRow,
  ReadState,
  WriteExchangeOptions,
} from './exchange/exchange.ts'
export { decideImport, reportVerdicts } from './transaction/decide-import.ts'
export type { ImportGround, ImportVerdict } from './transaction/decide-import.ts'
export { translators } from './translators/index.ts'
export { createRedact } from './translators/redact.ts'
export { costOf, runTranslator } from './translators/run-translator.ts'
export type { Draft, DraftRequest, RunOptions } from './translators/run-translator.ts'
export type {
  Capabilities,
  HttpAnswer,
  HttpRequest,
  ProcessAnswer,
  ProcessRequest,
  TranslationRequest,
  Translator,
  TranslatorAnswer,
  TranslatorFault,
  TranslatorSession,
  TranslatorWorld,
} from './translators/translator.ts'
export { instructionsFor } from './exchange/instructions.ts'
export { toExchangeDocuments } from './exchange/to-documents.ts'
export type { DocumentChoice } from './exchange/to-documents.ts'
export { bandTitles, countBands, wordBands } from './exchange/word-bands.ts'
export type { WordBand, WordCount } from './exchange/word-bands.ts'
export { importFile, readCourseOf } from './transaction/import-file.ts'
export type { FileImport, ImportOptions } from './transaction/import-file.ts'
