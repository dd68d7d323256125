import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { findCompetency, suggestCompetencies } from '../src/index.ts'
import { searchWords } from '../src/generated/search-words.ts'

interface PhraseFile {
  readonly sources: Readonly<Record<string, { readonly post: string; readonly where: string }>>
  readonly phrases: readonly {
    readonly source: string
    readonly en: string
    readonly hi: string
    readonly right: readonly string[]
  }[]
}

const folder = fileURLToPath(new URL('../../../competency-model/search/', import.meta.url))
const read = (name: string): PhraseFile => parse(readFileSync(`${folder}${name}.yaml`, 'utf8')) as PhraseFile

function misses({ phrases }: PhraseFile, language: 'en' | 'hi'): string[] {
  return phrases
    .filter((phrase) => {
      const top = suggestCompetencies(phrase[language], { limit: 3 }).map(({ key }) => key)
      return !phrase.right.some((key) => top.includes(key))
    })
    .map((phrase) => phrase[language])
}

test.each(['en', 'hi'] as const)('finds at least 45 of 50 tasks of officials in %s', (language) => {
  const file = read('task-phrases')
  expect(file.phrases).toHaveLength(50)
  expect(misses(file, language).length, misses(file, language).join('\n')).toBeLessThanOrEqual(5)
})

test.each([
  ['en', 6],
  ['hi', 5],
] as const)('finds most tasks in %s that nobody prepared for', (language, most) => {
  const file = read('unseen-phrases')
  expect(file.phrases).toHaveLength(26)
  expect(misses(file, language).length, misses(file, language).join('\n')).toBeLessThanOrEqual(most)
})

test('cites a public source for every task and names only competencies that exist', () => {
  for (const { sources, phrases } of [read('task-phrases'), read('unseen-phrases')]) {
    for (const { source, right } of phrases) {
      expect(sources[source]?.where, source).toMatch(/^https?:\/\//u)
      for (const key of right) expect(findCompetency(key)?.key).toBe(key)
    }
  }
})

test('has no task of the measure among the words of the search', () => {
  const words = Object.values(searchWords).flatMap((byLanguage) =>
    Object.values(byLanguage).flatMap((text) => text.split(', ')),
  )
  for (const { phrases } of [read('task-phrases'), read('unseen-phrases')]) {
    for (const { en, hi } of phrases) {
      expect(words).not.toContain(en)
      expect(words).not.toContain(hi)
    }
  }
})
