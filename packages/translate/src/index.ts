export { translateCourse } from './splice/translate-course.ts'
export type { CourseTranslation, TranslatedCourse } from './splice/translate-course.ts'
export type { TargetOf } from './splice/splice-text.ts'
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
