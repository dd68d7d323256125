import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { missedFaults, seededFaults } from '../../test/seeded-faults.ts'

const all = seededFaults.flat()

test('there are twenty faults in five pull requests', () => {
  expect([seededFaults.length, all.length]).toEqual([5, 20])
})

test(
  'nineteen of them at least stand in the first 60 lines of their reports',
  { timeout: 240_000, ...long },
  async () => {
    const missed: string[] = []
    for (const faults of seededFaults) missed.push(...(await missedFaults(faults, 60)))
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(1)
  },
)
