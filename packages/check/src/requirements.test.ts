import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isCode } from '@paath/diagnostics'
import { parse } from 'yaml'
import { rules } from './rules/index.ts'

type Answer = Partial<Record<'code' | 'by' | 'later' | 'no', string | number>> | null
const text = readFileSync(new URL('requirements.yaml', import.meta.url), 'utf8')
const requirements = parse(text) as Record<string, Answer>

test('there are at least 180 requirements', () => {
  expect(Object.keys(requirements).length).toBeGreaterThanOrEqual(180)
})

test.each(Object.entries(requirements))('%s has one answer, and every code in it exists', (id, answer) => {
  if (!answer) return expect(isCode(id)).toBe(true)
  expect(Object.keys(answer)).toHaveLength(1)
  const named = typeof answer.code === 'string' ? answer.code.split(',').map((code) => code.trim()) : []
  expect(named.filter((code) => !isCode(code))).toEqual([])
  // An id that is argued away or planned cannot be a code at the same time.
  if (named.length === 0) expect(isCode(id)).toBe(false)
})

test('every rule says where it comes from, or why it is there', () => {
  const own = rules.map(({ id }) => id).filter((id) => !(id in requirements))
  expect(own).toMatchInlineSnapshot(`
    [
      "a11y/animated-picture",
      "align/course-objective-not-served",
      "id/empty-screen",
      "id/long-screen",
      "id/module-objective-alone",
      "incl/disability-term",
      "item/few-options",
      "item/select-not-said",
      "lang/dismissive",
      "lang/long-paragraph",
      "lang/long-sentence",
      "lang/placeholder",
      "lang/repeated-word",
      "lang/wordy",
      "link/missing-file",
      "link/missing-target",
      "meta/no-cover",
      "meta/no-description",
      "meta/no-keywords",
      "meta/no-licence",
      "meta/repeated-title",
    ]
  `)
})
