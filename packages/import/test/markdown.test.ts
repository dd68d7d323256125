import { createCollector } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { importDocument } from '../src/index.ts'
import type { ImportedModule } from '../src/index.ts'
import { readBack } from './words.ts'

function importText(text: string): ImportedModule | undefined {
  const { report } = createCollector()
  const bytes = new TextEncoder().encode(text)
  return importDocument({ name: 'note.md', bytes }, { language: 'en' }, report)?.modules[0]
}

/** Prompt and right options of each question. */
function questionsOf(text: string): (readonly string[])[] {
  const { module } = readBack(importText(text)?.text ?? '')
  return module.questions.map((question) =>
    'options' in question ? question.options.filter(({ right }) => right).map((option) => option.text) : [],
  )
}

test('options in the lines of one paragraph are a question', () => {
  expect(questionsOf('## Test\n\nWho signs?\na) The visitor\nb) The clerk\nAnswer: b\n')).toEqual([
    ['The clerk'],
  ])
  expect(questionsOf('## Test\n\nQ2. When?\n\nA) At noon\n**B) In the evening**\nC) Never\n')).toEqual([
    ['In the evening'],
  ])
  expect(questionsOf('## Test\n\nकौन?\n(क) आगंतुक\n✓ (ख) लिपिक\n')).toEqual([['लिपिक']])
})

test('a line that names an answer asks nothing', () => {
  const table = '| Option | Answer | Correct |\n|---|---|---|\n| a | Yes | no |\n| b | No | yes |\n'
  expect(questionsOf(`## Test\n\nAnswer: b\n\n${table}`)).toEqual([])
  expect(questionsOf(`## Test\n\nIs it kept?\n\n${table}`)).toEqual([['No']])
})

test('lines that are no options stay one paragraph', () => {
  expect(importText('## One\n\nFirst line\na) alone\nlast line.\n')?.text).toContain(
    'First line a) alone last line.',
  )
})

test.each([
  ['a heading of its own below it', '# The register\n\nText.\n', '## The register'],
  ['the same heading', '# Diary & <post>\n\n## One\n\nText.\n', '## One'],
  ['no heading', 'Text.\n', 'Text.'],
])('the title among the settings is the title of the module: %s', (_, text, wanted) => {
  const module = importText(`---\ntitle: Diary & <post>\nauthor: Meena\n---\n\n${text}`)
  expect(module?.title).toBe('Diary & <post>')
  expect(module?.text).toContain(wanted)
  expect(module?.text).not.toMatch(/## Diary & <post>\n[^]*## Diary|author/)
})
