export type { Translation, TranslationState } from './translation.ts'
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
