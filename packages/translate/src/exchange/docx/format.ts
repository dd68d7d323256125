import type { ExchangeFormat } from '../exchange.ts'
import { readDocx } from './read-docx.ts'
import { writeDocx } from './write-docx.ts'

/** Two columns in Word, for translators who live there. */
export const docx: ExchangeFormat = {
  id: 'docx',
  title: 'Word document with two columns',
  extension: '.docx',
  write: writeDocx,
  fits: ({ name, bytes }) =>
    /\.docx?$/i.test(name) || [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte),
  read: readDocx,
}
