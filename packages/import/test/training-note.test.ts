import { readFileSync } from 'node:fs'
import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import { trainingNote } from './training-note.ts'
import { readBack, wordsOfDocx } from './words.ts'

const file = new URL('../../../docs/first-hour/record-keeping.docx', import.meta.url)

test('the note of the first hour is the one that is made here', () => {
  expect(wordsOfDocx(readFileSync(file))).toEqual(wordsOfDocx(trainingNote()))
})

test('becomes six modules in which every word and all six questions stand', () => {
  const { report, diagnostics } = createCollector()
  const result = importDocument({ name: 'record-keeping.docx', bytes: trainingNote() }, {}, report)
  expect(result?.modules.map(({ id, questions }) => [id, questions])).toEqual([
    ['why-records-matter', 0],
    ['the-three-registers', 0],
    ['files-and-notes', 0],
    ['keeping-and-finding', 0],
    ['records-and-people', 0],
    ['test-yourself', 6],
  ])
  for (const module of result?.modules ?? []) {
    expect(readBack(module.text).codes.filter((code) => code.startsWith('error'))).toEqual([])
  }
  expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
    ['import/changed-form', expect.objectContaining({ kind: 'footnote', count: 2 })],
  ])
})
