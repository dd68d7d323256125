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
