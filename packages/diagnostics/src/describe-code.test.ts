import { expect, test } from 'vitest'
import { describeCode } from './describe-code.ts'
import type { Code } from './registry.ts'
import { codes } from './registry.ts'

const all = Object.keys(codes) as Code[]

test('shows the names of data where their values would stand', () => {
  expect(describeCode('course/missing-module')).toMatchObject({
    severity: 'error',
    title: 'Module file missing',
    message: '`‹module›` is listed here, but `modules/‹module›/module.mdx` does not exist',
  })
})

test.each(all)('%s has texts that stand alone', (code) => {
  const { title, message, hint, why } = describeCode(code)
  for (const text of [title, message, hint, why]) {
    expect(text).not.toBe('')
    expect(text).not.toMatch(/undefined|\[object|NaN|\bfunction\b|=>/)
  }
})

test.each(all)('%s has texts without a full stop at the end', (code) => {
  const { title, message, hint } = describeCode(code)
  for (const text of [title, message, hint]) expect(text).not.toMatch(/[^.]\.$/)
})

test('no two codes have one title', () => {
  const titles = all.map((code) => describeCode(code).title)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})
