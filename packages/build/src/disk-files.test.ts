import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, win32 } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diskFiles, toTreePath } from './disk-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'सुरक्षा course '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text = 'text'): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const paths = (limits = {}) =>
  diskFiles(folder, limits)
    .list()
    .map(({ path }) => path)
const text = (path: string) => new TextDecoder().decode(diskFiles(folder).read(path))

test('lists files of all folders with slashes, by code units', () => {
  for (const path of ['modules/b/module.mdx', 'modules/a/module.mdx', 'course.yaml', 'Zebra.yaml']) put(path)
  expect(paths()).toEqual(['Zebra.yaml', 'course.yaml', 'modules/a/module.mdx', 'modules/b/module.mdx'])
})

test('leaves out what editors, systems and tools leave behind', () => {
  for (const path of [
    '.DS_Store',
    '.git/config',
    'node_modules/x/a.js',
    'dist/a.zip',
    'course.yaml~',
    'Thumbs.db',
  ])
    put(path)
  put('course.yaml')
  expect(paths()).toEqual(['course.yaml'])
})

test('reads bytes, and nothing that is not in the list', () => {
  put('course.yaml', 'title: सुरक्षा')
  put('.env', 'secret')
  expect(text('course.yaml')).toBe('title: सुरक्षा')
  for (const path of ['.env', '../course.yaml', 'modules', 'missing.yaml', `${folder}/course.yaml`]) {
    expect(diskFiles(folder).read(path)).toBeUndefined()
  }
})

test('names a file in NFC whatever the disk does', () => {
  put('media/cafe\u0301.svg', 'drawing')
  expect(paths()).toEqual(['media/caf\u00e9.svg'])
  expect(text('media/caf\u00e9.svg')).toBe('drawing')
})

test('of two files whose names are the same in NFC, takes the one that comes first by the code units of the disk', () => {
  put('cafe\u0301.svg', 'decomposed')
  put('caf\u00e9.svg', 'composed')
  expect(paths()).toEqual(['caf\u00e9.svg'])
  // A disk that takes both for one name holds what was written last.
  expect(text('caf\u00e9.svg')).toBe(readdirSync(folder).length === 2 ? 'decomposed' : 'composed')
})

test.skipIf(process.platform === 'win32')('lists links as links and follows none', () => {
  put('secret/passwords.txt')
  put('course/course.yaml')
  symlinkSync('../secret/passwords.txt', join(folder, 'course', 'picture.svg'))
  symlinkSync('../secret', join(folder, 'course', 'media'))
  const files = diskFiles(join(folder, 'course'))
  expect(files.list().map(({ path, kind }) => `${kind} ${path}`)).toEqual([
    'file course.yaml',
    'symlink media',
    'symlink picture.svg',
  ])
  expect(files.read('picture.svg')).toBeUndefined()
  expect(files.locate('picture.svg')).toBeUndefined()
  expect(files.locate('course.yaml')).toBe(join(folder, 'course', 'course.yaml'))
})

test('says when a folder goes beyond the limits', () => {
  for (const name of ['a', 'b', 'c']) put(`${name}.svg`)
  expect(diskFiles(folder, { files: 3 }).isComplete).toBe(true)
  expect(diskFiles(folder, { files: 2 }).isComplete).toBe(false)
  expect(paths({ files: 2 })).toEqual(['a.svg', 'b.svg'])
  put('one/two/three/deep.svg')
  expect(diskFiles(folder, { depth: 4 }).isComplete).toBe(true)
  expect(diskFiles(folder, { depth: 3 }).isComplete).toBe(false)
})

test('a folder that is not there has no files', () => {
  expect(diskFiles(join(folder, 'nowhere')).list()).toEqual([])
})

test('writes Windows paths with slashes', () => {
  expect(toTreePath('modules\\spot the scam\\media\\a.svg', win32.sep)).toBe(
    'modules/spot the scam/media/a.svg',
  )
})

test('what was not written again since the last look is not read again, and what was is', () => {
  const before = new Date(Date.now() - 60_000)
  for (const path of ['course.yaml', 'modules/a/module.mdx']) {
    put(path, 'old')
    utimesSync(join(folder, path), before, before)
  }
  const first = diskFiles(folder)
  const course = first.read('course.yaml')
  first.read('modules/a/module.mdx')
  put('modules/a/module.mdx', 'new')
  const second = diskFiles(folder, { previous: first })
  expect(second.read('course.yaml')).toBe(course)
  expect(new TextDecoder().decode(second.read('modules/a/module.mdx'))).toBe('new')
})

test('a file that was written a moment ago is read again, since its time may not tell', () => {
  put('course.yaml', 'old')
  const first = diskFiles(folder)
  first.read('course.yaml')
  const second = diskFiles(folder, { previous: first })
  expect(second.read('course.yaml')).not.toBe(first.read('course.yaml'))
})

test('a file that is there and does not open is named', () => {
  put('course.yaml')
  const files = diskFiles(folder)
  rmSync(join(folder, 'course.yaml'))
  mkdirSync(join(folder, 'course.yaml'))
  expect([files.read('course.yaml'), files.unread()]).toEqual([undefined, ['course.yaml']])
})
