import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../run.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'paath import '))
  makeCourse('office')
})
afterEach(() => rmSync(root, { recursive: true }))

function makeCourse(id: string): void {
  mkdirSync(join(root, 'courses', id), { recursive: true })
  writeFileSync(join(root, 'courses', id, 'course.yaml'), 'title: Office\nlanguage: en\nmodules: []\n')
}

async function paath(...argv: string[]): Promise<{ code: number; out: string; talk: string }> {
  let out = ''
  let talk = ''
  const code = await run(argv, {
    cwd: root,
    env: {},
    out: (text) => (out += text),
    talk: (text) => (talk += text),
    colours: { out: false, talk: false },
    width: 100,
  })
  return { code, out, talk }
}

const note = '# Diary\n\n## One\n\nText.\n\n## Two\n\nMore.\n'
const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const moduleFile = 'courses/office/modules/diary/module.mdx'

test('what a person changed after an import stays, and the new text is put aside', async () => {
  writeFileSync(join(root, 'note.md'), note)
  expect((await paath('import', 'note.md', '--course', 'office')).code).toBe(0)
  writeFileSync(join(root, moduleFile), read(moduleFile).replace('Text.', 'Text by hand.'))
  expect((await paath('import', 'note.md')).out).toContain('unchanged')
  writeFileSync(join(root, 'note.md'), note.replace('More.', 'More and more.'))
  const { code, out, talk } = await paath('import', 'note.md')
  expect(code).toBe(0)
  expect(out).toContain('kept as you changed it')
  expect(talk).toContain('import/changed-by-hand')
  expect(read(moduleFile)).toContain('Text by hand.')
  expect(read('dist/import/office/diary/module.mdx')).toContain('More and more.')
  expect((await paath('import', 'note.md', '--force')).out).toContain('replaced')
  expect(read(moduleFile)).toContain('More and more.')
  expect(read('courses/office/course.yaml')).toContain('modules: [diary]')
})

test('a folder gives its documents in the order of their names, with pictures that lie beside them', async () => {
  mkdirSync(join(root, 'notes', 'media'), { recursive: true })
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  writeFileSync(join(root, 'notes', 'media', 'desk.png'), png)
  writeFileSync(join(root, 'outside.png'), png)
  writeFileSync(join(root, 'notes', '10.md'), '# Last\n\n## A\n\nText.\n')
  writeFileSync(
    join(root, 'notes', '2.html'),
    '<h1>First</h1><p>x</p><img src="media/desk.png" alt="A desk."><img src="../outside.png">',
  )
  writeFileSync(join(root, 'notes', '~$2.docx'), 'lock')
  const { code, talk } = await paath(
    'import',
    'notes',
    '--course',
    'office',
    '--license',
    'own work',
    '--creator',
    'Me',
  )
  expect(code).toBe(0)
  expect(read('courses/office/course.yaml')).toMatch(/modules:\s*\n? *\[? ?-? ?first,?\s+-? ?last/)
  expect(read('courses/office/assets.yaml')).toContain('license: own work')
  expect(talk).toContain('1 × picture that is not in the file')
  expect(existsSync(join(root, 'courses/office/modules/first/module.mdx'))).toBe(true)
})

test('a document of several gigabytes is refused by its size, unread', async () => {
  const file = join(root, 'large.docx')
  writeFileSync(file, '')
  // Node cannot read a file of this size at once: reading it would fail in another way.
  truncateSync(file, 5_000_000_000)
  const { code, talk } = await paath('import', 'large.docx', '--course', 'office')
  expect(code).toBe(1)
  expect(talk).toContain('it is larger than this program reads')
  truncateSync(file, 200_000_000)
  expect((await paath('import', 'large.docx', '--course', 'office')).talk).toContain('larger than')
})

test.skipIf(process.platform !== 'linux')(
  'a document that cannot be read now is named, with what to do',
  async () => {
    // A file of the system that is there and gives nothing, as one that Word has open on Windows.
    symlinkSync('/proc/self/mem', join(root, 'open.docx'))
    const { code, talk } = await paath('import', 'open.docx', '--course', 'office')
    expect(code).toBe(1)
    expect(talk).toContain('Close it in Word, then import it again')
  },
)

test('what a question lacks before it can be built is said at the import and at its line', async () => {
  writeFileSync(
    join(root, 'note.md'),
    '# Diary\n\n## Test\n\nWho signs?\n\n- [ ] The visitor\n- [x] The clerk\n',
  )
  const { code, talk } = await paath('import', 'note.md', '--course', 'office')
  expect(code).toBe(0)
  expect(talk).toContain('import/question-without-feedback')
  expect(talk).toContain('below each option a line that is indented and begins with `> `')
  const { out } = await paath('check', 'office')
  expect(out).toMatch(/modules\/diary\/module\.mdx:\d+:1 error item\/missing-feedback/)
  writeFileSync(
    join(root, moduleFile),
    read(moduleFile).replaceAll(/^- \[.\].*$/gm, '$&\n  > A reason for it.'),
  )
  expect((await paath('check', 'office')).out).not.toContain('item/missing-feedback')
  expect((await paath('import', 'note.md')).talk).not.toContain('import/question-without-feedback')
})

test('which course is meant must be said where there are several', async () => {
  writeFileSync(join(root, 'note.md'), note)
  makeCourse('two')
  expect(await paath('import', 'note.md')).toMatchObject({ code: 2 })
})
