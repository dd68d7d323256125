import { fileURLToPath } from 'node:url'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import type { Course } from '@paath/model'
import { memoryFiles, testGoldenCases } from '@paath/testkit'
import { expect, test } from 'vitest'
import { checkComponents, checkProviderComponents, componentNames, findComponent } from '../src/index.ts'
import { contentOf, toLines } from './render-module.ts'

/** A course of one module with components of its provider, and all that was found in it. */
function courseOf(files: ReadonlyMap<string, Uint8Array>): {
  course: Course
  found: readonly AnyDiagnostic[]
} {
  const tree = new Map([
    ['course.yaml', new TextEncoder().encode('title: Cyber safety\nlanguage: en\nmodules: [scam]\n')],
    ...[...files].map(([path, bytes]): [string, Uint8Array] => [
      path.startsWith('components/') ? path : `modules/scam/${path}`,
      bytes,
    ]),
  ])
  const { report, diagnostics } = createCollector()
  const course = parseCourse(memoryFiles(tree), 'cyber-safety', { report })
  if (!course) throw new Error('The course of the test cannot be read')
  checkProviderComponents(course, report)
  for (const module of course.modules) checkComponents(course, module, report)
  return { course, found: diagnostics }
}

testGoldenCases({
  folder: fileURLToPath(new URL('cases', import.meta.url)),
  atLeast: 9,
  run(files) {
    const { course } = courseOf(files)
    return { 'content.html': toLines(course.modules.flatMap((module) => contentOf(course, module))) }
  },
  found: (files) =>
    courseOf(files).found.map(({ code, place }) => ({
      code,
      file: place.file.replace('modules/scam/', ''),
      line: place.span?.start.line ?? 0,
    })),
})

test('a component of one provider is not known in another course', () => {
  const own = courseOf(
    new Map([
      ['components/note/component.yaml', new TextEncoder().encode('name: OfficeNote\nsummary: A note\n')],
      ['components/note/template.hbs', new TextEncoder().encode('<p>{{content}}</p>')],
      ['module.mdx', new TextEncoder().encode('---\ntitle: A\n---\n\n## One\n\nWords.\n')],
    ]),
  ).course.modules[0]
  expect(findComponent('OfficeNote', own)?.summary).toBe('A note')
  expect(componentNames(own)).toContain('OfficeNote')
  expect(findComponent('OfficeNote')).toBeUndefined()
})
