import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { loadYaml } from './load-yaml.ts'

const text = `title: Safety
language: en
modules: [scam, lock]
objectives:
  - id: c1
    text: Name the signs
`

test('tells where keys and values stand', () => {
  const { report, diagnostics } = createCollector()
  const { data, source } = loadYaml({ file: 'course.yaml', text }, 'course', report)
  expect(diagnostics).toEqual([])
  expect(data?.modules).toEqual(['scam', 'lock'])
  const startOf = (path: (string | number)[], at?: 'key'): string => {
    const { start } = source.place(path, at).span ?? {}
    return `${start?.line}:${start?.column}`
  }
  expect(startOf(['title'])).toBe('1:8')
  expect(startOf(['title'], 'key')).toBe('1:1')
  expect(startOf(['modules', 1])).toBe('3:17')
  expect(startOf(['objectives', 0, 'text'])).toBe('6:11')
  expect(startOf(['objectives', 0, 'bloom'])).toBe('5:5')
  expect(startOf(['nothing', 'here'])).toBe('1:1')
})

test('counts from the start of the file where the YAML is a part of it', () => {
  const { report, diagnostics } = createCollector()
  const file = '---\ntitle: Spot\nminutes: many\n---\n\nText.\n'
  const { source } = loadYaml({ file: 'module.mdx', text: file, start: 4, end: 30 }, 'module', report)
  expect(source.place(['title']).span?.start).toEqual({ line: 2, column: 8, offset: 11 })
  expect(diagnostics.map(({ code, place }) => [code, place.span?.start])).toEqual([
    ['schema/wrong-type', { line: 3, column: 10, offset: 25 }],
  ])
})

test('words that YAML 1.1 took for booleans are texts', () => {
  const { report } = createCollector()
  const yaml = 'title: yes\nlanguage: no\nmodules: [on]\n'
  expect(loadYaml({ file: 'course.yaml', text: yaml }, 'course', report).data).toEqual({
    title: 'yes',
    language: 'no',
    modules: ['on'],
  })
})

test('data is free of what its schema refuses', () => {
  const { report } = createCollector()
  const yaml = 'terms:\n  - { term: OTP, meaning: a code }\n  - { term: PIN, meanning: x }\n  - 5\nmore: x\n'
  expect(loadYaml({ file: 'glossary.yaml', text: yaml }, 'glossary', report).data).toEqual({
    terms: [{ term: 'OTP', meaning: 'a code' }],
  })
})

test('a key named __proto__ is an unknown key like any other', () => {
  const { report, diagnostics } = createCollector()
  loadYaml({ file: 'glossary.yaml', text: '__proto__: { polluted: true }\nterms: []\n' }, 'glossary', report)
  expect(diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-key'])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
