import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { expect, test } from 'vitest'
import { hideKeys } from './hide-keys.ts'

const question = [
  '<Question id="who">',
  'Who asks for it?',
  '- [x] Nobody does',
  '- [ ] The bank',
  '</Question>',
]
const files = memoryFiles({
  'course.yaml': 'title: Safe hands\nlanguage: en\n',
  'assessment.mdx': ['---\ntitle: Test\npass: 60\n---', ...question, ''].join('\n\n'),
})
const course = parseCourse(files, 'safe-hands', { report: () => undefined })

function hidden(text: string, file: string): unknown {
  const { report, diagnostics } = createCollector()
  report('a11y/alt-generic', { alt: text }, { file })
  if (!course) throw new Error('There is no course')
  return hideKeys(diagnostics as AnyDiagnostic[], course)[0]?.data
}

test('takes options of the final test out of what is said about it', () => {
  expect(hidden('Nothing like Nobody does, or The bank', 'assessment.mdx')).toEqual({
    alt: 'Nothing like …, or …',
  })
})

test('takes out whole what stands in a question', () => {
  expect(hidden('who ASKS for', 'assessment.mdx')).toEqual({ alt: '…' })
})

test('says nothing of the texts of a translation', () => {
  expect(hidden('कोई नहीं', 'l10n/_assessment.hi.po')).toEqual({ alt: '…' })
})

test('leaves alone what is said of other files', () => {
  expect(hidden('Nobody does', 'modules/one/module.mdx')).toEqual({ alt: 'Nobody does' })
})
