import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { toStrict } from './to-strict.ts'

test('a missing level and a missing difficulty become errors, and nothing else changes', () => {
  const { report, diagnostics } = createCollector()
  report('item/missing-bloom', { question: 'q1' }, { file: 'module.mdx' })
  report('item/missing-difficulty', { question: 'q1' }, { file: 'module.mdx' })
  report('meta/no-cover', {}, { file: 'course.yaml' })
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'info'])
  expect(toStrict(diagnostics).map(({ severity }) => severity)).toEqual(['error', 'error', 'info'])
})
