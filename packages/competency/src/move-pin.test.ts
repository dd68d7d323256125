import { createCollector } from '@paath/diagnostics'
import { applyEdits, parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import { expect, test } from 'vitest'
import { loadModel, movePin } from './index.ts'

const module = (tags: string): string =>
  `---\ntitle: One\nminutes: 5\ncompetencies: [${tags}]\n---\n\n## Start\n\nText.\n`

function move(tags: string, model = 'model: kcm/2024-25\n') {
  const courseText = `title: Ledger\nlanguage: en\n${model}competencies:\n  - ${tags.split(', ').join('\n  - ')}\nmodules: [one]\n`
  const files = memoryFiles({ 'course.yaml': courseText, 'modules/one/module.mdx': module(tags) })
  const { report } = createCollector()
  const course = parseCourse(files, 'ledger', { report })
  const from = loadModel('kcm/2024-25')
  const to = loadModel('kcm/2026')
  if (!course || !from || !to) throw new Error('The course of this test is broken')
  const moved = movePin(course, { from, to, courseText })
  const text = applyEdits(
    courseText,
    moved.edits.filter(({ file }) => file === 'course.yaml'),
  )
  return { ...moved, text }
}

test('moves the pin, rewrites what was replaced, and keeps the level', () => {
  const { text, tags } = move('functional/establishment-and-hr/handling-apar-matters@tactical, BEH-001')
  expect(text).toContain('model: kcm/2026\n')
  expect(text).toContain('  - functional/establishment-and-hr/handling-performance-appraisal@tactical\n')
  expect(text).toContain('  - BEH-001\n')
  expect(tags.map(({ file, line, outcome }) => [file, line, outcome])).toEqual([
    ['course.yaml', 5, 'changed'],
    ['course.yaml', 6, 'same'],
    ['modules/one/module.mdx', 4, 'changed'],
    ['modules/one/module.mdx', 4, 'same'],
  ])
})

test('writes the new spelling of a respelled item', () => {
  const { text } = move('functional/data-analytics/data-analysis-and-visualization')
  expect(text).toContain('- functional/data-analytics/data-analysis-and-visualisation\n')
})

test('tells of new items in the themes of the course', () => {
  const { tags, additions } = move('functional/digital-fluency/digital-tools-and-platforms@operational')
  expect(tags[0]?.outcome).toBe('same')
  expect(additions.map(({ key }) => key)).toEqual(['functional/digital-fluency/ai-ml-tools'])
})

test('adds the pin where there is none', () => {
  expect(move('BEH-001', '').text).toMatch(/modules: \[one\]\nmodel: kcm\/2026\n$/u)
})

test('changes nothing while a tag has no clear meaning', () => {
  const { edits, tags } = move('functional/no-such/thing, FUN-083')
  expect(edits).toEqual([])
  expect(tags[0]).toMatchObject({ outcome: 'unclear' })
})
