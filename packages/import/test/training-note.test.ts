import { readFileSync } from 'node:fs'
import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import { trainingNote } from './training-note/training-note.ts'
import { readBack, wordsOfDocx } from './words.ts'

const file = new URL('../../../docs/first-hour/record-keeping.docx', import.meta.url)

test('the note of the first hour is the one that is made here', () => {
  expect(wordsOfDocx(readFileSync(file))).toEqual(wordsOfDocx(trainingNote()))
})

test('is a note of about twenty pages', () => {
  // LibreOffice sets it on 19 pages of A4: 230 words on each, beside tables, two pictures and a page for each main heading.
  expect(wordsOfDocx(trainingNote()).length).toBeGreaterThan(4_400)
})

test('becomes six modules in which every word and all eleven questions stand', () => {
  const { report, diagnostics } = createCollector()
  const result = importDocument({ name: 'record-keeping.docx', bytes: trainingNote() }, {}, report)
  expect(result?.modules.map(({ id, questions }) => [id, questions])).toEqual([
    ['why-records-matter', 1],
    ['the-three-registers', 1],
    ['files-and-notes', 1],
    ['keeping-and-finding', 1],
    ['records-and-people', 1],
    ['test-yourself', 6],
  ])
  for (const module of result?.modules ?? []) {
    expect(readBack(module.text).codes.filter((code) => code.startsWith('error'))).toEqual([])
  }
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['import/left-out', expect.objectContaining({ kind: 'header-footer', count: 1 })],
    ['import/changed-form', expect.objectContaining({ kind: 'footnote', count: 2 })],
  ])
})
