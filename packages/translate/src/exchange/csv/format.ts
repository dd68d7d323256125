import { toCsv } from '@paath/competency'
import { languageOf } from '@paath/languages'
import type { ExchangeDocument, ExchangeFormat, ExchangeRow } from '../exchange.ts'
import { notesOf } from '../docx/notes.ts'
import { rowBase } from '../row-base.ts'
import { toBrackets } from '../brackets.ts'
import { readCsv } from './read-csv.ts'

/** A table for Excel or another spreadsheet. */
export const csv: ExchangeFormat = {
  id: 'csv',
  title: 'Table for a spreadsheet (CSV)',
  extension: '.csv',
  write: writeCsv,
  fits: ({ name }) => /\.(csv|tsv|txt)$/i.test(name),
  read: readCsv,
}

function writeCsv(document: ExchangeDocument): Uint8Array {
  const { sourceLanguage, targetLanguage, rows } = document
  const names = [sourceLanguage, targetLanguage].map((tag) => languageOf(tag)?.name ?? tag)
  const head = ['No', 'Id', ...names, 'Note', 'Check']
  return new TextEncoder().encode(toCsv([head, ...rows.map(toCells)]))
}

function toCells(row: ExchangeRow, index: number): (string | number)[] {
  const { id, source, target } = row
  const texts = [source, target ?? ''].map((text) => toBrackets(text).replace(/^(?='+[=+\-@])/, "'"))
  // A check of digits only would become a number in a spreadsheet.
  return [index + 1, id, ...texts, notesOf(row).join(' · '), `#${rowBase(source, target)}`]
}
