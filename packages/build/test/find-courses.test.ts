import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findCourses } from '../src/index.ts'
import { emptyFolder, writeTexts } from './course-folder.ts'

let cwd = ''
beforeEach(() => {
  cwd = emptyFolder()
  writeTexts(cwd, {
    'courses/cyber-safety/course.yaml': '',
    'courses/answers/course.yaml': '',
    'courses/_drafts/course.yaml': '',
    'courses/README.md': '',
    'elsewhere/mine/course.yaml': '',
  })
})
afterEach(() => rmSync(cwd, { recursive: true }))

const courses = (...names: string[]) => names.map((name) => join(cwd, 'courses', name))

test('finds all courses, sorted, without those of the tool', () => {
  expect(findCourses(cwd, [])).toEqual(courses('answers', 'cyber-safety'))
})

test('finds a course by its id, its folder or its course.yaml', () => {
  expect(
    findCourses(cwd, ['cyber-safety', 'courses/cyber-safety', 'courses/cyber-safety/course.yaml']),
  ).toEqual(courses('cyber-safety'))
  expect(findCourses(cwd, ['elsewhere/mine'])).toEqual([join(cwd, 'elsewhere', 'mine')])
})

test('inside a course, that course is meant', () => {
  expect(findCourses(join(cwd, 'elsewhere', 'mine'), [])).toEqual([join(cwd, 'elsewhere', 'mine')])
  expect(findCourses(join(cwd, 'elsewhere', 'mine'), ['.'])).toEqual([join(cwd, 'elsewhere', 'mine')])
})

test('suggests the course that was meant', () => {
  const refusal = (name: string) => expect.objectContaining({ hint: name })
  expect(() => findCourses(cwd, ['cyber-saftey'])).toThrow(refusal('Did you mean `cyber-safety`?'))
  expect(() => findCourses(cwd, ['zzz'])).toThrow(refusal('The courses here are `answers`, `cyber-safety`'))
  expect(() => findCourses(join(cwd, 'elsewhere'), ['zzz'])).toThrow(
    refusal('Name a folder that holds a `course.yaml`, or make one with `paath new course zzz`'),
  )
})
