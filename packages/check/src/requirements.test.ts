import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codes, isCode } from '@paath/diagnostics'
import type { Severity } from '@paath/diagnostics'
import { parse } from 'yaml'
import { rules } from './rules/index.ts'

type Answer = Partial<Record<'code' | 'by' | 'later' | 'no' | 'asks' | 'but', string>> | null
const text = readFileSync(new URL('requirements.yaml', import.meta.url), 'utf8')
const requirements = parse(text) as Record<string, Answer>

test('there are at least 213 requirements', () => {
  expect(Object.keys(requirements).length).toBeGreaterThanOrEqual(213)
})

/** The codes that answer a requirement: its own, the ones it names, or none. */
function codesOf(id: string, answer: Answer): string[] {
  const { code, by, later, no } = answer ?? {}
  if (code !== undefined) return code.split(',').map((name) => name.trim())
  return [by, later, no].some((other) => other !== undefined) ? [] : [id]
}

test.each(Object.entries(requirements))('%s has one answer, and every code in it exists', (id, answer) => {
  const { asks: _, but: __, ...answers } = answer ?? {}
  expect(Object.keys(answers).length).toBeLessThanOrEqual(1)
  const named = codesOf(id, answer)
  expect(named.filter((code) => !isCode(code))).toEqual([])
  // An id that is argued away or planned cannot be a code at the same time.
  if (named.length === 0) expect(isCode(id)).toBe(false)
})

const worstFirst: readonly Severity[] = ['error', 'warning', 'info']

function worstOf(names: readonly string[]): Severity | undefined {
  const all = names.filter(isCode).map((code) => codes[code].severity)
  return worstFirst.find((severity) => all.includes(severity))
}

const answered = Object.entries(requirements).filter(([id, answer]) => codesOf(id, answer).length > 0)

test.each(answered)('%s has the severity that its source asks for, or says why not', (id, answer) => {
  const { asks, but } = answer ?? {}
  expect(but !== undefined).toBe(asks !== undefined && worstOf(codesOf(id, answer)) !== asks)
})

test('only what has no severity in its source names none', () => {
  expect(answered.filter(([, answer]) => !answer?.asks).map(([id]) => id)).toEqual([
    'mdx/less-than',
    'mdx/autolink',
    'mdx/void-tag',
    'mdx/brace',
    'mdx/html-comment',
    'sec/prompt-injection',
  ])
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
