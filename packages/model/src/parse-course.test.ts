import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { memoryFiles } from '@paath/testkit'
import { parseCourse } from './parse-course.ts'

const module = `---
title: Spot a scam
objectives:
  - id: o1
    text: Identify a scam
---

Before the first screen.

## Why this matters

<Callout type="story">Meena looks up.</Callout>

<Question id="q1">

What now?

- [ ] Tap the link
  > It is the trap.
- [x] Call the bank

</Question>
`

test('reads a course from its files', () => {
  const { report, diagnostics } = createCollector()
  const files = memoryFiles({
    'course.yaml': 'title: Safety\nlanguage: en\nmodules: [scam]\n',
    'modules/scam/module.mdx': module,
  })
  const course = parseCourse(files, 'safety', { report })
  expect(diagnostics).toEqual([])
  const [scam] = course?.modules ?? []
  expect(scam?.screens.map(({ id }) => id)).toEqual(['start', 'why-this-matters', 'end'])
  expect(scam?.questions.map(({ id, type, objective }) => [id, type, objective])).toEqual([
    ['q1', 'single', 'o1'],
  ])
})

test('a course saved on Windows is the same course', () => {
  const parse = (toBytes: (text: string) => string): unknown => {
    const { report } = createCollector()
    const files = memoryFiles({
      'course.yaml': toBytes('title: Safety\nlanguage: en\nmodules: [scam]\n'),
      'modules/scam/module.mdx': toBytes(module),
    })
    return JSON.parse(JSON.stringify(parseCourse(files, 'safety', { report })?.modules))
  }
  expect(parse((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(parse((text) => text))
})

test.each([
  ['nothing', ''],
  ['spaces and line ends', ' \t\r\n\n'],
  ['a BOM', '\ufeff'],
])('attestations.yaml with %s is one that nobody has signed yet', (_, written) => {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(
    memoryFiles({ 'course.yaml': 'title: Safe hands\nlanguage: en\n', 'attestations.yaml': written }),
    'safe-hands',
    { report },
  )
  expect(course?.attestations.entries).toEqual([])
  expect(diagnostics.filter(({ place }) => place.file === 'attestations.yaml')).toEqual([])
})
