import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { memoryFiles } from '@paath/testkit'
import type { SigningFacts } from './check-attestations.ts'
import { checkAttestations } from './check-attestations.ts'

const files = {
  'course.yaml': 'title: Safe hands\nlanguage: en\nmodules: [phone]\nreview_by: 2026-10-31\n',
  'modules/phone/module.mdx': '---\ntitle: Phone\n---\n\n## One\n\nText\n',
  'attestations.yaml': `# signed in the office
attestations:
  - rule: gate/attest-sentiments
    answer: yes
    name: Meena Kumari
    date: "2026-10-01"
    hash: ${'a'.repeat(64)}
`,
}

function findings(facts: SigningFacts): string[] {
  const course = parseCourse(memoryFiles(files), 'safe-hands', createCollector())!
  const { report, diagnostics } = createCollector()
  checkAttestations(course, facts, report)
  return diagnostics.map(({ code, place }) => `${place.file}:${place.span?.start.line} ${code}`)
}

test('a signature of this content is sound', () => {
  expect(findings({ contentHash: () => 'a'.repeat(64) })).toEqual([])
})

test('any other content makes a signature stale, at its entry', () => {
  expect(findings({ contentHash: () => 'b'.repeat(64) })).toEqual([
    'attestations.yaml:3 gate/attestation-stale',
  ])
})

test('a course is overdue on the day after the one that it names', () => {
  expect(findings({ today: '2026-10-31' })).toEqual([])
  expect(findings({ today: '2026-11-01' })).toEqual(['course.yaml:4 meta/review-overdue'])
})

test('without a date and a hash nothing is said of either', () => {
  expect(findings({})).toEqual([])
})

test('who wrote the course does not sign for it, however the name is spaced', () => {
  const written = { ...files, 'course.yaml': `${files['course.yaml']}authors: ["meena  Kumari"]\n` }
  const course = parseCourse(memoryFiles(written), 'safe-hands', createCollector())!
  const { report, diagnostics } = createCollector()
  checkAttestations(course, {}, report)
  expect(diagnostics.map(({ code, place }) => `${place.file}:${place.span?.start.line} ${code}`)).toEqual([
    'attestations.yaml:5 gate/self-review',
  ])
})
