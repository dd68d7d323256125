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
  ['tuning-phrases', 26, 'en', 24],
  ['tuning-phrases', 26, 'hi', 24],
  ['held-out-phrases', 30, 'en', 25],
  ['held-out-phrases', 30, 'hi', 21],
] as const)(
  'of %s, %i tasks without words of their own, finds in %s at least %i',
  (name, all, language, least) => {
    const file = read(name)
    expect(file.phrases).toHaveLength(all)
    expect(all - misses(file, language).length, misses(file, language).join('\n')).toBeGreaterThanOrEqual(
      least,
    )
  },
)

const lists = ['task-phrases', 'tuning-phrases', 'held-out-phrases'].map(read)

test('cites a public source for every task and names only competencies that exist', () => {
  for (const { sources, phrases } of lists) {
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
  for (const { phrases } of lists) {
    for (const { en, hi } of phrases) {
      expect(words).not.toContain(en)
      expect(words).not.toContain(hi)
    }
  }
})
