import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeCode } from './describe-code.ts'
import { codes } from './registry.ts'
import type { Code } from './registry.ts'

/** What a package does while it is played has no source that could be shown. */
const played = (code: string): boolean => code.startsWith('prove/')

test.each((Object.keys(codes) as Code[]).filter((code) => !played(code)))(
  '%s shows a wrong and a right example in English and in Hindi',
  (code) => {
    const { example, hindi } = describeCode(code)
    for (const shown of [example, hindi]) {
      expect(shown).toMatchObject({ wrong: expect.any(String), right: expect.any(String) })
      expect(shown?.right).not.toBe('')
      expect(shown?.right).not.toBe(shown?.wrong)
    }
  },
)

test('what authors write is shown in Hindi words, and only names of files, commands and codes are not', () => {
  const written =
    /^(?:a11y|align|assess|comp|dur|gate|i18n|id|incl|item|lang|mdx|media|meta|module|obj|question|scenario|yaml)\//
  const without = (Object.keys(codes) as Code[]).filter((code) => {
    const { wrong = '', right = '' } = describeCode(code).hindi ?? {}
    return written.test(code) && !/\p{Script=Devanagari}/u.test(wrong + right)
  })
  expect(without).toEqual([])
})

test('every code says where it comes from', () => {
  const without = (Object.keys(codes) as Code[]).filter((code) => !describeCode(code).source)
  expect(without).toEqual([])
})

test('a page that a source points to is there', () => {
  const root = new URL('../../../', import.meta.url)
  const pages = (Object.keys(codes) as Code[]).flatMap(
    (code) => describeCode(code).source?.match(/docs\/[\w/-]+(?:\.md)?/g) ?? [],
  )
  expect(pages.length).toBeGreaterThan(100)
  expect([...new Set(pages)].filter((page) => !existsSync(new URL(page, root)))).toEqual([])
})
