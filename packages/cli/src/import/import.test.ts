import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

test('which course is meant must be said where there are several', async () => {
  writeFileSync(join(root, 'note.md'), note)
  makeCourse('two')
  expect(await paath('import', 'note.md')).toMatchObject({ code: 2 })
})
