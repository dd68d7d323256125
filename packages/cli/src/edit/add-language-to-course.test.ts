import { expect, test } from 'vitest'
import { addLanguageToCourse } from './add-language-to-course.ts'

test.each([
  ['language: en # source\nmodules: [a]\n', 'language: en # source\nlanguages: [or]\nmodules: [a]\n'],
  ['language: en\r\nmodules: [a]\r\n', 'language: en\r\nlanguages: [or]\r\nmodules: [a]\r\n'],
  ['language: en\nlanguages: [hi] # more to come\n', 'language: en\nlanguages: [hi, or] # more to come\n'],
  [
    'language: en\nlanguages:\n  - hi\nmodules: [a]\n',
    'language: en\nlanguages:\n  - hi\n  - or\nmodules: [a]\n',
  ],
  ['language: en\nlanguages: [or]\n', 'language: en\nlanguages: [or]\n'],
  ['language: or\n', 'language: or\n'],
])('%j declares Odia', (before, after) => {
  expect(addLanguageToCourse(before, 'or')).toBe(after)
})

test('a file that cannot be read is left alone', () => {
  expect(() => addLanguageToCourse('title: [', 'or')).toThrow('`course.yaml` has no list')
})
