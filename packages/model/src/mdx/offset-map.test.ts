import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPlainEdits } from '../text/apply-edits.ts'
import { createOffsetMap } from './offset-map.ts'

const edit = fc.record({ start: fc.nat(20), length: fc.nat(3), text: fc.constantFrom('', '.', '....') })

test('a sign that no edit touched leads back to where it stood', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 4 }), (rounds) => {
      const original = 'abcdefghijklmnopqrstuvwxyz'
      const map = createOffsetMap()
      let copy = original
      for (const round of rounds) {
        const edits = apart(round, copy.length)
        copy = applyPlainEdits(copy, edits)
        map.add(edits)
      }
      for (const [offset, sign] of Array.from(copy).entries()) {
        if (sign !== '.') expect(original[map.toOriginal(offset)]).toBe(sign)
      }
    }),
  )
})

/** Edits that do not touch each other. */
function apart(
  edits: readonly { start: number; length: number; text: string }[],
  limit: number,
): { start: number; end: number; text: string }[] {
  let free = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, length, text }) => {
      const from = Math.max(start, free)
      const end = Math.min(from + length, limit)
      if (from > limit) return []
      free = end + 1
      return [{ start: from, end, text }]
    })
}
