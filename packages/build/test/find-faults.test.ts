/** A look at a course without its pages finds all that the packages themselves would show. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles } from '../src/disk-files.ts'
import { findFaults } from '../src/find-faults.ts'
import { makePackages } from '../src/make-packages.ts'
import { emptyFolder, moduleText, safeHands, testAssets, writeTexts } from './course-folder.ts'

let root = ''
beforeEach(() => {
  root = emptyFolder()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const module = moduleText('Keep your phone safe', 'q1')
const inModule = (added: string): Record<string, string> => ({
  'modules/phone/module.mdx': module.replace('## The lock\n', `## The lock\n\n${added}\n`),
})
const inCourse = (line: string): Record<string, string> => ({
  'course.yaml': `${safeHands['course.yaml']}${line}\n`,
})
const long = 'A very long title of a module '.repeat(9)
const reflection = (id: string): string => `<Reflection id="${id}">\n\nWhat would you do?\n\n</Reflection>`

const courses: [name: string, changes: Record<string, string>, code: string | undefined][] = [
  ['a sound course', {}, undefined],
  ['a long title', { 'modules/phone/module.mdx': moduleText(long, 'q1') }, 'pkg/long-title'],
  ['a title with a sign that XML lacks', inCourse('audience: "Health\\u0001"'), undefined],
  [
    'too much state',
    inModule(Array.from({ length: 20 }, (_, n) => reflection(`r${n}`)).join('\n\n')),
    'state/over-budget',
  ],
  [
    'a long checklist',
    inModule(`<Checklist id="c1">\n\n${'- One\n'.repeat(40)}\n</Checklist>`),
    'state/long-checklist',
  ],
  ['a pale theme', { 'theme.yaml': "colors:\n  light:\n    brand: '#7aa7ff'\n" }, 'render/low-contrast'],
  [
    'a logo that is not there',
    { 'theme.yaml': 'logo: { file: logo.svg, alt: Us }\n' },
    'render/missing-logo',
  ],
  ['a picture that is not there', inModule('![A lock](media/lock.png)'), 'link/missing-file'],
]

const inputOf = (changes: Readonly<Record<string, string>>) => {
  const folder = join(root, 'safe-hands')
  writeTexts(folder, { ...safeHands, ...changes })
  return { id: 'safe-hands', files: diskFiles(folder), assets: testAssets }
}

test.each(courses)('the packages of %s tell no more', (_, changes, code) => {
  const input = inputOf(changes)
  const found = findFaults(input)?.diagnostics
  expect(found).toEqual(makePackages({ ...input, targets: ['igot'], isTrial: true }).diagnostics)
  expect(found).toEqual(makePackages({ ...input, targets: ['igot'] }).diagnostics)
  if (code !== undefined) expect(found?.map((one) => one.code)).toContain(code)
})

test.each([
  ['budgets', inCourse('budgets: { image_kb: 1 }')],
  [
    'a component of its own',
    {
      'components/office-note/component.yaml': 'name: OfficeNote\nsummary: A note\n',
      'components/office-note/template.hbs': '<p>{{content}}</p>\n',
    },
  ],
  ['very many files', Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`media/${n}.txt`, 'x']))],
])('a course with %s has to be packed to tell', (_, changes) => {
  expect(findFaults(inputOf(changes))).toBeUndefined()
})

test('a course with large files has to be packed to tell', () => {
  const input = inputOf({ 'modules/phone/media/talk.mp3': '' })
  writeFileSync(join(root, 'safe-hands/modules/phone/media/talk.mp3'), Buffer.alloc(26_000_000))
  expect(findFaults({ ...input, files: diskFiles(join(root, 'safe-hands')) })).toBeUndefined()
})
