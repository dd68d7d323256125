import type { ExchangeFormat } from '../exchange.ts'
import { startOf } from '../start-of.ts'
import { readTmx } from './read-tmx.ts'
import { writeTmx } from './write-tmx.ts'

/** A translation memory, for programs that keep one. */
export const tmx: ExchangeFormat = {
  id: 'tmx',
  title: 'Translation memory (TMX)',
  extension: '.tmx',
  write: writeTmx,
  fits: (file) => /<tmx[\s>]/.test(startOf(file)),
  read: readTmx,
}
