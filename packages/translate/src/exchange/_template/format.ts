import type { ExchangeFormat } from '../exchange.ts'

/** Replace: what translators know this form as. */
export const template: ExchangeFormat = {
  id: '_template',
  title: '',
  extension: '',
  write: () => new Uint8Array(),
  fits: () => false,
  read: () => ({ rows: [] }),
}
