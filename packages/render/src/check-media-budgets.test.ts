import { createCollector } from '@paath/diagnostics'
import type { Course } from '@paath/model'
import { expect, test } from 'vitest'
import { checkMediaBudgets } from './check-media-budgets.ts'

function codesFor(budgets: object | undefined, sizes: Readonly<Record<string, number>>): unknown[] {
  const { report, diagnostics } = createCollector()
  const course = { metadata: { budgets } } as Course
  const taken = Object.entries(sizes).map(([source, size]) => ({ source, size }))
  checkMediaBudgets(taken, course, report)
  return diagnostics.map(({ code, severity, data }) => [severity, code, data])
}

const over = (file: string, bytes: number, limit: number, key: string): unknown => [
  'error',
  'media/over-budget',
  { file, bytes, limit, key },
]

test('films and sounds are held against their budget, pictures against theirs, and each that is over is named', () => {
  const sizes = {
    'call.mp4': 2_000_001,
    'talk.mp3': 2_000_000,
    'a.png': 10_241,
    'b.svg': 10_240,
    'form.pdf': 9e9,
  }
  expect(codesFor({ media_mb: 2, image_kb: 10 }, sizes)).toEqual([
    over('call.mp4', 2_000_001, 2_000_000, 'media_mb'),
    over('a.png', 10_241, 10_240, 'image_kb'),
  ])
})

test('without a budget nothing is too heavy', () => {
  expect(codesFor(undefined, { 'call.mp4': 9e9, 'a.png': 9e9 })).toEqual([])
  expect(codesFor({ media_mb: 1 }, { 'a.png': 9e9 })).toEqual([])
})
