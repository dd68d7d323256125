/** Whatever a module says: a list of findings and no crash, in bounded time. 500 mutated modules here, 20,000 in the bench. */
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { checkMutants, timeCheck } from './mutants.ts'

test(
  '500 mutated modules are checked without a crash, each within two seconds',
  { timeout: 400_000, ...long },
  () => {
    const { count, slowest } = checkMutants(500, 4)
    expect(count).toBe(500)
    expect(slowest.milliseconds, slowest.text).toBeLessThan(2000)
  },
)

// Each was found to cost seconds or minutes, because one word after the other was looked at from the start of its text.
test.each([
  ['a word twice', '## S\n\n', 'the the ', '\n'],
  [
    'a question that says not',
    '## S\n\n<Question id="q1">\n\n',
    'which that not ',
    '?\n\n- [x] yes\n- [ ] no\n\n</Question>\n',
  ],
  ['a note of the author', '## S\n\n', 'a todo ', '\n'],
])('%s, 6,000 times in one text, is checked within two seconds', (_, before, words, after) => {
  expect(timeCheck(`---\ntitle: A\n---\n\n${before}${words.repeat(6000)}${after}`)).toBeLessThan(2000)
})
