import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArgs } from '../args.ts'
import { buildCommand, toBuildOptions, toBuildSettings } from './build.ts'
import { toShown, toTolerance } from './course-options.ts'

const cwd = resolve('/home/meena')
const folder = resolve('/home/meena/courses/cyber')
const settings = (...args: string[]) => toBuildSettings(readArgs(buildCommand.args, args), cwd)
const options = (...args: string[]) => toBuildOptions(settings(...args), [folder])

test('builds for iGOT into dist unless told otherwise', () => {
  expect(options()).toEqual([{ folder, out: resolve('/home/meena/dist'), targets: ['igot'] }])
  expect(options('--target', 'igot, web', '--out', 'a/b', '--lang', 'hi,or,hi')).toEqual([
    { folder, out: resolve('/home/meena/a/b'), targets: ['igot', 'web'], languages: ['hi', 'or'] },
  ])
})

test('a target that does not exist is a wrong call', () => {
  expect(() => options('--target', 'igott')).toThrow(
    expect.objectContaining({
      message: '--target cannot be `igott`',
      hint: expect.stringContaining('Did you mean `igot`?'),
    }),
  )
})

test('one page a module is made for the web only', () => {
  expect(settings('--target', 'web', '--single-file')).toMatchObject({ targets: ['web'], singleFile: true })
  expect(() => settings('--single-file')).toThrow('--single-file needs the target web')
})

test('a whole course in one package is made for targets that take one', () => {
  expect(settings('--target', 'scorm12,scorm2004', '--package', 'course')).toMatchObject({ unit: 'course' })
  expect(settings('--target', 'scorm12', '--package', 'module')).not.toHaveProperty('unit')
  expect(() => settings('--package', 'course')).toThrow('--package course is not for the target igot')
})

test('does not write among the sources of a course', () => {
  expect(() => options('--out', 'courses/cyber/packages')).toThrow('--out lies in the folder of a course')
  expect(options('--out', 'courses/cyber/dist')).toHaveLength(1)
})

test('two courses of one name cannot share a folder', () => {
  expect(() => toBuildOptions(settings(), [folder, resolve('/other/cyber')])).toThrow(
    'Two courses are called `cyber`',
  )
})

test('reads what counts as a failure', () => {
  const tolerance = (...args: string[]) => toTolerance(readArgs(buildCommand.args, args))
  expect(tolerance()).toEqual({ failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY })
  expect(tolerance('--fail-on', 'warning', '--max-warnings', '3')).toEqual({
    failOn: 'warning',
    maxWarnings: 3,
  })
  expect(() => tolerance('--max-warnings', 'few')).toThrow('--max-warnings cannot be `few`')
})

test.each([
  [[], 'warning'],
  [['--show', 'error'], 'error'],
  [['--show', 'info'], 'info'],
  [['--show', 'error', '--fail-on', 'info'], 'info'],
  [['--show', 'error', '--max-warnings', '0'], 'warning'],
])('with %j shows findings from %s up', (args, expected) => {
  expect(toShown(readArgs(buildCommand.args, args), 'warning')).toBe(expected)
})
