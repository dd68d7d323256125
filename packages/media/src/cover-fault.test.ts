import { expect, test } from 'vitest'
import { coverSize, findCoverFault } from './cover-fault.ts'

test.each([
  [{ type: 'image/png', bytes: 1000, size: coverSize }, undefined],
  [{ type: 'image/jpeg', bytes: 1000, size: { width: 760, height: 428 } }, undefined],
  [{ type: 'image/webp', bytes: 1000, size: coverSize }, 'is no PNG or JPG picture'],
  [{ type: 'image/png', bytes: 2_097_152, size: coverSize }, 'has 2.0 MB'],
  [
    { type: 'image/png', bytes: 1000, size: { width: 760, height: 400 } },
    'has 760 × 400 pixels, which is not 16 by 9',
  ],
  [{ type: 'image/png', bytes: 1000, size: { width: 320, height: 180 } }, 'has only 320 × 180 pixels'],
  [{ type: 'image/png', bytes: 1000 }, 'cannot be read as a picture'],
])('a cover of %j has the fault %j', (facts, fault) => {
  expect(findCoverFault(facts)?.text).toBe(fault)
})

test('a cover that is only cut is not called refused', () => {
  expect(findCoverFault({ type: 'image/png', bytes: 1000, size: { width: 760, height: 400 } })).toMatchObject(
    { isRefused: false },
  )
  expect(findCoverFault({ type: 'image/svg+xml', bytes: 1000 })).toMatchObject({ isRefused: true })
})
