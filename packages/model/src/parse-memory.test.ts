import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic } from '@paath/diagnostics'
import { memoryFiles } from '@paath/testkit'
import type { Course } from './course.ts'
import type { ParseMemory } from './parse-memory.ts'
import { createParseMemory } from './parse-memory.ts'
import { parseCourse } from './parse-course.ts'

/** What a person may save next: good texts, texts with mistakes, and questions whose ids hang on those of other modules. */
const modules = [
  '---\ntitle: Phone\n---\n\n## Lock it\n\nA phone without a lock is open.\n',
  '---\ntitle: Phone\n---\n\n## Lock it\n\n<Callout>\n',
  '---\ntitle: Phone\ntitel: x\n---\n\n## Why\n\n<Question>\n\nWhich?\n\n- [x] 1930\n- [ ] 112\n\n</Question>\n',
  '## No title\n\n<Question id="q1">\n\nWhich?\n\n- [ ] 1930\n- [ ] 112\n\n</Question>\n',
  '',
]
const courses = [
  'title: Safe hands\nlanguage: en\nmodules: [a, b]\n',
  'title: Safe hands\nlanguage: en\nmodules: [b, a]\nobjectives: [{ id: c1, text: Lock a phone }]\n',
  'title: [\n',
]

test('a course that is parsed again and again is the same as one that is parsed for the first time', () => {
  const memory = createParseMemory()
  for (const course of courses)
    for (const [index, a] of modules.entries()) {
      const look = { course, a, b: modules.at(index - 2) ?? '' }
      expect(withoutSources(parsed(look, memory))).toEqual(withoutSources(parsed(look)))
    }
})

test('a module whose text is as before is not parsed again, and one beside it that has changed is', () => {
  const memory = createParseMemory()
  const [first = '', , third = ''] = modules
  const [course = ''] = courses
  const before = parsed({ course, a: first, b: first }, memory).course
  const after = parsed({ course, a: first, b: third }, memory).course
  expect(after?.modules[0]).toBe(before?.modules[0])
  expect(after?.modules[1]?.questions).toHaveLength(1)
})

interface Parsed {
  readonly course: Course | undefined
  readonly diagnostics: readonly AnyDiagnostic[]
}

function parsed({ course, a, b }: { course: string; a: string; b: string }, memory?: ParseMemory): Parsed {
  const { report, diagnostics } = createCollector()
  const files = memoryFiles({ 'course.yaml': course, 'modules/a/module.mdx': a, 'modules/b/module.mdx': b })
  return { course: parseCourse(files, 'safe-hands', { report, memory }), diagnostics }
}

/** Functions are never equal. */
function withoutSources({ course, diagnostics }: Parsed): unknown {
  return {
    metadata: course?.metadata,
    modules: course?.modules.map(({ source: _source, ...module }) => module),
    diagnostics,
  }
}
