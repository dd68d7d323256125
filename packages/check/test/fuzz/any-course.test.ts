/** Whatever a module says: a list of findings and no crash, in bounded time. 500 mutated modules here, 20,000 in the bench. */
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { checkMutants } from './mutants.ts'

test(
  '500 mutated modules are checked without a crash, each within two seconds',
  { timeout: 400_000, ...long },
  () => {
    const { count, slowest } = checkMutants(500, 4)
    expect(count).toBe(500)
    expect(slowest.milliseconds, slowest.text).toBeLessThan(2000)
  },
)
