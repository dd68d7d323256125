import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { settleDiagnostics } from './settle.ts'

const at = (offset: number): { start: { line: number; column: number; offset: number }; end: never } => ({
  start: { line: offset + 1, column: 1, offset },
  end: undefined as never,
})

test('drops a finding that two stages made, and keeps one that differs in data', () => {
  const { report, diagnostics } = createCollector()
  report('course/missing-module', { module: 'spot-the-scam' }, { file: 'course.yaml' })
  report('course/missing-module', { module: 'spot-the-scam' }, { file: 'course.yaml' })
  report('course/missing-module', { module: 'lock-the-door' }, { file: 'course.yaml' })
  expect(settleDiagnostics(diagnostics).map(({ data }) => data)).toEqual([
    { module: 'spot-the-scam' },
    { module: 'lock-the-door' },
  ])
})

test('orders by file, then by place, whatever order the stages ran in', () => {
  const { report, diagnostics } = createCollector()
  report('course/missing-module', { module: 'c' }, { file: 'glossary.yaml' })
  report('course/missing-module', { module: 'b' }, { file: 'course.yaml', span: at(9) })
  report('course/missing-module', { module: 'a' }, { file: 'course.yaml', span: at(2) })
  expect(settleDiagnostics(diagnostics).map(({ data }) => data)).toEqual([
    { module: 'a' },
    { module: 'b' },
    { module: 'c' },
  ])
})
