import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import type { ExistingModule, ImportResult } from '../src/index.ts'
import { docx, heading, p } from './docx-builder.ts'
import { readBack } from './words.ts'

function importText(body: Parameters<typeof docx>[0]['body'], existing: readonly ExistingModule[] = []) {
  const { report, diagnostics } = createCollector()
  const result = importDocument(
    { name: 'note.docx', bytes: docx({ body }) },
    { language: 'en', existing },
    report,
  )
  return { result, codes: diagnostics.map(({ code }) => code) }
}

function textOf(result: ImportResult | undefined): string {
  return result?.modules[0]?.text ?? ''
}

function idsOf(result: ImportResult | undefined): string[] {
  const { module } = readBack(textOf(result))
  return [...module.screens.slice(1, -1), ...module.questions].map(({ id }) => id)
}

const question = (stem: string) => [p(`1. ${stem}`), p('a) yes'), p('b) no'), p('Answer: a')]
const first = [
  p('Records', { style: 'Title' }),
  heading(1, 'Diary'),
  ...question('Is it kept?'),
  heading(1, 'Dispatch'),
  ...question('Is it sent?'),
]

test('the same document gives the same module', () => {
  const { result } = importText(first)
  const again = importText(first, [{ id: 'records', text: textOf(result) }])
  expect(textOf(again.result)).toBe(textOf(result))
  expect(again.result?.modules[0]).toMatchObject({ id: 'records', before: 'untouched' })
})

test('ids stay when a question is put before, a heading is reworded, and an id was changed by hand', () => {
  const { result } = importText(first)
  expect(idsOf(result)).toEqual(['diary', 'dispatch', 'q1', 'q2'])
  const byHand = textOf(result).replace('id="q2"', 'id="sent"')
  const changed = [
    p('Records', { style: 'Title' }),
    heading(1, 'The diary of the office'),
    ...question('What is new?'),
    ...question('Is it kept?'),
    heading(1, 'Dispatch'),
    ...question('Is it sent?'),
  ]
  const again = importText(changed, [{ id: 'records', text: byHand }])
  expect(idsOf(again.result)).toEqual(['diary', 'dispatch', 'q2', 'q1', 'sent'])
  expect(again.result?.modules[0]?.before).toBe('changed')
})

test('ids of questions are free in the whole course', () => {
  const other = { id: 'other', text: textOf(importText(first).result).replace(/\{\/\*.*\*\/\}\n/, '') }
  const { result } = importText(
    [p('Another note', { style: 'Title' }), heading(1, 'New'), ...question('Is it new?')],
    [other],
  )
  expect(idsOf(result)).toEqual(['new', 'q3'])
  expect(result?.modules[0]?.id).toBe('another-note')
})

test('a long document gives a module for each main heading, and again so when it has become short', () => {
  const long = 'word '.repeat(900)
  const parts = (text: string) => [
    heading(1, 'Diary'),
    heading(2, 'What'),
    p(text),
    heading(1, 'Dispatch'),
    heading(2, 'How'),
    p(text),
  ]
  const { result } = importText(parts(long))
  expect(result?.modules.map(({ id }) => id)).toEqual(['diary', 'dispatch'])
  const existing = (result?.modules ?? []).map(({ id, text }) => ({ id, text }))
  expect(importText(parts('short'), existing).result?.modules.map(({ id }) => id)).toEqual([
    'diary',
    'dispatch',
  ])
  const fewer = importText(parts('short').slice(0, 3), existing)
  expect(fewer.result?.gone).toEqual(['dispatch'])
  expect(fewer.codes).toContain('import/module-gone')
})
