/** Whatever a course says: mending it comes to an end, mends what it names, and leaves every other byte alone. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { check } from '@paath/check'
import { createCollector } from '@paath/diagnostics'
import { parseCourse } from '@paath/model'
import { meaningKeepingFixes, suppressDiagnostics } from '@paath/rules'
import { long } from '@paath/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles } from '../src/disk-files.ts'
import { fixCourse } from '../src/fix-course.ts'
import { emptyFolder, writeTexts } from './course-folder.ts'

let root = ''
beforeEach(() => {
  root = emptyFolder()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Findings that a fix which keeps the meaning is offered for, and that nobody silenced. */
function mendable(folder: string): string[] {
  const { report, diagnostics } = createCollector()
  const course = parseCourse(diskFiles(folder), basename(folder), { report })
  if (course) check(course, { report })
  const open = course ? suppressDiagnostics(diagnostics, course).open : diagnostics
  return open.filter(({ code, fix }) => fix && meaningKeepingFixes.has(code)).map(({ code }) => code)
}

function bytesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(folder.length), readFileSync(file, 'latin1')]
    }),
  )
}

/** Mend a course twice: the second time there is nothing left to do, and only files that were named have changed. */
function expectMended(folder: string): readonly string[] {
  const before = bytesOf(folder)
  const changed = fixCourse(folder)
  const after = bytesOf(folder)
  const different = [...after]
    .filter(([file, bytes]) => before.get(file) !== bytes)
    .map(([file]) => file.slice(1))
  expect(different.sort()).toEqual(changed)
  expect([...after.keys()]).toEqual([...before.keys()])
  expect(mendable(folder)).toEqual([])
  expect(fixCourse(folder)).toEqual([])
  expect(bytesOf(folder)).toEqual(after)
  return changed
}

const pieces = fc.constantFrom(
  'Marks <50 are not enough, and a <= b.',
  'One<br>two<br />three<hr>',
  '<!-- a note -->',
  'See <https://cybercrime.gov.in> or <help@example.org>.',
  'Cafe\u0301 and जा\u0915\u093cर.',
  '<Callout type=“story”>\n\nMeena looks up.\n\n</Callout>',
  "<Callout type='story'>A story</Callout>",
  '<Question>\n\nWhich number?\n\n- [x] 1930\n  > Right.\n- [ ] 112\n  > No.\n- [ ] 1098\n  > No.\n\n</Question>',
  '<Question>\n\nकितने रुपये?\n\n- [ ] ₹500\n  > नहीं।\n- [x] ₹100\n  > सही।\n- [ ] ₹250\n  > नहीं।\n\n</Question>',
  '<Question id="q1">\n\nThe number is <Blank answers={["1930"]}/>.\n\n</Question>',
  'Set {1,2} and {₹500}.',
  '{/* paath-ignore lang/not-normalized: as the poster has it */}',
  '## Which screen\u0301?',
  '| a<br>b | c |\n| - | - |\n| 1 <2 | 3 |',
  '```\n<br> <50 e\u0301\n```',
  '`<br>` stays',
  '- [ ] loose',
  '> <br>',
  '<br>',
  '“quoted”',
  '</Question>',
  '<Question>',
)

const opening = fc.constantFrom(
  '---\ntitle: Phone\nobjectives:\n  - text: Call the helpline\n---\n',
  '---\ntitle: Phone: safe\n---\n',
  'Words first.\n\n---\ntitle: Phone\n---\n',
  '---\ntitle: Cafe\u0301\nobjectives: [{ text: Call }, { id: o1, text: Wait }]\n---\n',
  '',
)

const module = fc
  .tuple(
    opening,
    fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ maxLength: 20 })), { maxLength: 6 }),
  )
  .map(([head, body]) => `${head}\n${body.join('\n\n').replaceAll('\r', '')}\n`)

const store: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
]

test(
  'any module is mended once and for all, whatever its line ends, and they stay',
  { timeout: 240_000, ...long },
  () => {
    let mendedFiles = 0
    fc.assert(
      fc.property(module, (text) => {
        const mended = store.map((form, index) => {
          const folder = join(root, `course-${index}`)
          rmSync(folder, { recursive: true, force: true })
          writeTexts(folder, {
            'course.yaml': form('title: Safe hands\nlanguage: en\nmodules: [phone]\n'),
            'modules/phone/module.mdx': form(text),
          })
          mendedFiles += expectMended(folder).length
          return readFileSync(join(folder, 'modules/phone/module.mdx'), 'utf8')
        })
        const [plain = ''] = mended
        expect(mended).toEqual(store.map((form) => form(plain)))
      }),
      { numRuns: 60 },
    )
    expect(mendedFiles).toBeGreaterThan(100)
  },
)

test('text in decomposed letters is mended to the same as its composed form', () => {
  const text = '---\ntitle: Phone\n---\n\n## Café\n\nLa cafétéria, जाक़र<br>ends.\n'
  const results = ['NFD', 'NFC'].map((form) => {
    const folder = join(root, form)
    writeTexts(folder, {
      'course.yaml': 'title: Safe hands\nlanguage: en\nmodules: [phone]\n',
      'modules/phone/module.mdx': text.normalize(form),
    })
    expectMended(folder)
    return readFileSync(join(folder, 'modules/phone/module.mdx'), 'utf8')
  })
  expect(results[0]).toBe(results[1])
  expect(results[0]).toContain('<br/>')
})

/** Inputs of golden cases, which hold every mistake that there is. */
const packages = new URL('../../', import.meta.url)
const cases = ['model', 'check', 'components'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, packages), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/node_modules|dist/.test(file) && basename(file) === 'course.yaml')
    .map((file) => dirname(new URL(`${name}/${file.replaceAll('\\', '/')}`, packages).pathname)),
)

test('every golden case is mended once and for all', { timeout: 240_000, ...long }, () => {
  expect(cases.length).toBeGreaterThan(150)
  for (const [index, input] of cases.entries()) {
    const folder = join(root, `case-${index}`)
    mkdirSync(folder)
    cpSync(decodeURIComponent(input), folder, { recursive: true })
    expectMended(folder)
  }
})
