import type { ExchangeFormat } from '../exchange.ts'
import { startOf } from '../start-of.ts'
import { readXliff } from './read-xliff.ts'
import { writeXliff } from './write-xliff.ts'

/** XLIFF 1.2, for OmegaT, Trados, memoQ, Phrase, MateCat, Weblate and the rest. */
export const xliff: ExchangeFormat = {
  id: 'xliff',
  title: 'XLIFF 1.2',
  extension: '.xlf',
  write: writeXliff,
  fits: (file) => /<(\w+:)?xliff[\s>]/.test(startOf(file)),
  read: readXliff,
}
