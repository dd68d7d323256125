import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixCourse } from './fix-course.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'सुरक्षा course ')), 'safe-hands')
})
afterEach(() => rmSync(dirname(folder), { recursive: true }))

const moduleFile = 'modules/phone/module.mdx'
const courseText = `title: Safe hands # stays
language: en
langage: en
competencies: [functional/digital-fluency/digital-tools-and-platforms]
modules: [phone]
`
const moduleText = `---
title: Phone
objectives:
  - text: Call the helpline
---

## The helpline

<!-- a note -->

Marks <50 are not enough.<br>
Cafe\u0301 and    two spaces.

<Question>

Which number?

- [x] 1930
  > Right.
- [ ] 112
  > No.
- [ ] 1098
  > No.

</Question>
`
const mended = `---
title: Phone
objectives:
  - id: o1
    text: Call the helpline
---

## The helpline

{/* a note */}

Marks &lt;50 are not enough.<br/>
Caf\u00e9 and    two spaces.

<Question id="q1">

Which number?

- [ ] 112
  > No.
- [ ] 1098
  > No.
- [x] 1930
  > Right.

</Question>
`

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

test('writes ids, signs, letters and numbers as they should be, in one run', () => {
  write('course.yaml', courseText)
  write(moduleFile, moduleText)
  expect(fixCourse(folder)).toEqual([moduleFile])
  expect(read(moduleFile)).toBe(mended)
  expect(read('course.yaml'), 'a guess is left to the author').toBe(courseText)
})

test('a second run finds nothing left to do', () => {
  write('course.yaml', courseText)
  write(moduleFile, moduleText)
  fixCourse(folder)
  expect(fixCourse(folder)).toEqual([])
  expect(read(moduleFile)).toBe(mended)
})

test.each([
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('a file with %s keeps them', (_, store) => {
  write('course.yaml', courseText)
  write(moduleFile, store(moduleText))
  fixCourse(folder)
  expect(read(moduleFile)).toBe(store(mended))
})

test('a file with mixed line ends keeps each of them', () => {
  write('course.yaml', courseText)
  write(moduleFile, '---\r\ntitle: Phone\n---\n\r\n## One\n\nA<br>b\r\nc\n')
  fixCourse(folder)
  expect(read(moduleFile)).toBe('---\r\ntitle: Phone\n---\n\r\n## One\n\nA<br/>b\r\nc\n')
})

test('a silenced finding is not mended', () => {
  write('course.yaml', courseText)
  const text = moduleText
    .replace('<!-- a note -->', '{/* paath-ignore item/option-order: as the poster has them */}')
    .replace('Marks <50 are not enough.<br>\nCafe\u0301 and    two spaces.\n\n', '')
  write(moduleFile, text)
  fixCourse(folder)
  expect(read(moduleFile)).toContain('- [x] 1930\n  > Right.\n- [ ] 112')
})
