/** A full proof of several packages: nothing is left out, and nothing is played twice. */
import { shareOut } from '@paath/prove'
import type { ProofSubject } from '@paath/prove'
import { page as marks } from '@paath/protocol'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMine } from '../src/share-out.ts'

function subject(name: string, role?: 'test'): ProofSubject {
  const settings = JSON.stringify({ role, screens: [], questions: [] })
  const html = `<script type="application/json" id="${marks.settingsId}">${settings}</script>`
  return { name, sha256: name, files: new Map([['index.html', new TextEncoder().encode(html)]]) }
}

test('modules share, and a final test has nobody to share with', () => {
  const subjects = [subject('01.zip'), subject('02.zip'), subject('03-test.zip', 'test')]
  expect(shareOut(subjects)).toEqual([
    { index: 0, of: 2 },
    { index: 1, of: 2 },
    { index: 0, of: 1 },
  ])
})

test('every scenario is played on every platform by exactly one package, and every package on every platform', () => {
  const upTo = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most })
  fc.assert(
    fc.property(upTo(15), upTo(8), upTo(30), (of, platforms, scenarios) => {
      const shares = Array.from({ length: of }, (_, index) => ({ index, of }))
      for (let platform = 0; platform < platforms; platform++) {
        const played = new Set<number>()
        for (let scenario = 0; scenario < scenarios; scenario++) {
          const players = shares.filter((share) => isMine(share, platform, scenario))
          expect(players).toHaveLength(1)
          players.forEach(({ index }) => played.add(index))
        }
        expect(played.size).toBe(Math.min(of, scenarios))
      }
    }),
  )
})
