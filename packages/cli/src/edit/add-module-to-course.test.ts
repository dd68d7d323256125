import { UsageError } from '@paath/diagnostics'
import { expect, test } from 'vitest'
import { addModuleToCourse } from './add-module-to-course.ts'

const add = (text: string) => addModuleToCourse(text, 'new').text

test.each([
  ['a list in lines', 'modules:\n  - a\n  - b\n', 'modules:\n  - a\n  - b\n  - new\n'],
  ['a list without indent', 'modules:\n- a\ntitle: T\n', 'modules:\n- a\n- new\ntitle: T\n'],
  ['a list in brackets', 'modules: [a, b] # order\n', 'modules: [a, b, new] # order\n'],
  ['an empty list', 'modules: []\n', 'modules: [new]\n'],
  ['a list in brackets over lines', 'modules: [\n  a,\n  b\n]\n', 'modules: [\n  a,\n  b, new]\n'],
  [
    'a remark behind the last',
    'modules:\n  - a # first\ntitle: T\n',
    'modules:\n  - a # first\n  - new\ntitle: T\n',
  ],
  ['no line end at the end', 'modules:\n  - a', 'modules:\n  - a\n  - new'],
  ['CRLF', 'modules:\r\n  - a\r\ntitle: T\r\n', 'modules:\r\n  - a\r\n  - new\r\ntitle: T\r\n'],
  ['quotes', 'modules:\n  - "a"\n', 'modules:\n  - "a"\n  - new\n'],
])('adds to %s', (_, before, after) => {
  expect(add(before)).toBe(after)
})

test('says which language the course is in, and its first objective', () => {
  const course = 'language: hi\nobjectives:\n  - id: c1\n    text: T\nmodules: [a]\n'
  expect(addModuleToCourse(course, 'new')).toMatchObject({ language: 'hi', objective: 'c1' })
  expect(addModuleToCourse('modules: [a]\nobjectives: 3\n', 'new')).toEqual({
    text: 'modules: [a, new]\nobjectives: 3\n',
    language: 'en',
  })
})

test.each(['title: T\n', 'modules: a\n', 'modules: [a\n', '- a\n', '', 'modules: [new]\n'])(
  'refuses %j',
  (text) => {
    expect(() => add(text)).toThrow(UsageError)
  },
)
