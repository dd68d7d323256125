import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from './compute-score.ts'
import { computeScore } from './compute-score.ts'
import { findProfile } from './find-profile.ts'

const profile = findProfile('igot-2024')!
const ids = profile.groups.flatMap(({ statements }) => statements.map(({ id }) => id))
const scored = profile.groups.filter(({ gate }) => !gate)

/** Answers, written as how many of each group: `IM: 7` is seven times yes, the rest no; `n` of them not applicable. */
function answers(
  yes: Readonly<Record<string, number>>,
  notApplicable: Readonly<Record<string, number>> = {},
): Map<string, Answer> {
  const given = new Map<string, Answer>()
  for (const { id: group, statements } of profile.groups) {
    const skipped = notApplicable[group] ?? 0
    const kept = yes[group] ?? statements.length - skipped
    for (const [index, { id }] of statements.entries()) {
      given.set(id, index < skipped ? 'not-applicable' : index < skipped + kept ? 'yes' : 'no')
    }
  }
  return given
}

test('the profile has 81 statements, 56 of them scored, in eight groups whose weights are 1', () => {
  expect(new Set(ids).size).toBe(81)
  expect(scored.flatMap(({ statements }) => statements)).toHaveLength(56)
  expect(profile.groups).toHaveLength(8)
  expect(scored.reduce((sum, { weight = 0 }) => sum + weight, 0)).toBeCloseTo(1, 12)
})

test.each([
  ['MR', 9, undefined, undefined],
  ['SD', 16, undefined, undefined],
  ['IM', 13, 0.25, 50],
  ['AD', 9, 0.2, 50],
  ['CS', 3, 0.2, 50],
  ['LE', 6, 0.15, 50],
  ['DI', 20, 0.15, 60],
  ['LS', 5, 0.05, 50],
])('group %s has %i statements, weight %s and minimum %s', (id, count, weight, minimum) => {
  const group = profile.groups.find((candidate) => candidate.id === id)
  expect(group?.statements).toHaveLength(count)
  expect([group?.weight, group?.minimum]).toEqual([weight, minimum])
})

test.each([
  ['IM', 1.92],
  ['AD', 2.22],
  ['CS', 6.67],
  ['LE', 2.5],
  ['DI', 0.75],
  ['LS', 1],
])('one more yes in %s is worth %d points', (group, worth) => {
  const most = profile.groups.find(({ id }) => id === group)?.statements.length ?? 0
  const gain =
    computeScore(profile, answers({})).score - computeScore(profile, answers({ [group]: most - 1 })).score
  expect(gain).toBeCloseTo(worth, 2)
})

describe('scores reckoned by hand', () => {
  test.each([
    ['all yes', answers({}, {}), 100, 'iGOT Qualified'],
    // 7/13·25 + 5/9·20 + 2/3·20 + 3/6·15 + 12/20·15 + 3/5·5 = 13.4615 + 11.1111 + 13.3333 + 7.5 + 9 + 3
    [
      'just over every minimum',
      answers({ IM: 7, AD: 5, CS: 2, LE: 3, DI: 12, LS: 3 }, {}),
      57.406,
      'iGOT Toddler',
    ],
    // 10/13·25 + 6/9·20 + 2/3·20 + 4/6·15 + 14/20·15 + 4/5·5 = 19.2308 + 13.3333 + 13.3333 + 10 + 10.5 + 4
    ['two thirds', answers({ IM: 10, AD: 6, CS: 2, LE: 4, DI: 14, LS: 4 }, {}), 70.397, 'iGOT Qualified'],
    // the same with 13 of 20: 9.75 in place of 10.5
    ['a little less', answers({ IM: 10, AD: 6, CS: 2, LE: 4, DI: 13, LS: 4 }, {}), 69.647, 'iGOT Friendly'],
    // 95 points of everything else, and 6/13·25 = 11.538 where 25 were: under 50 %
    ['one group under its minimum', answers({ IM: 6 }, {}), 86.538, 'iGOT Toddler'],
    // 11 of 20 is 55 %, under the 60 % of this group alone
    ['inclusion under 60 %', answers({ DI: 11 }, {}), 93.25, 'iGOT Toddler'],
    // exactly half is not under half: 3/6·15 = 7.5
    ['a group exactly at its minimum', answers({ LE: 3 }, {}), 92.5, 'iGOT Qualified'],
    // what does not apply is not counted: 5 of 5 left is the full 15
    ['five that do not apply', answers({}, { DI: 5 }), 100, 'iGOT Qualified'],
    // 9 of the 15 that apply = 60 %: 9
    ['nine of fifteen', answers({ DI: 9 }, { DI: 5 }), 94, 'iGOT Qualified'],
    // nothing applies: 0 of 0 counts 0, so 15 are lost and the minimum with them
    ['a whole group that does not apply', answers({}, { LE: 6 }), 85, 'iGOT Toddler'],
  ])('%s', (_, given, score, grade) => {
    const result = computeScore(profile, given)
    expect(result.score).toBeCloseTo(score, 3)
    expect(result.grade).toBe(grade)
  })
})

test.each([
  [0, 'no grade'],
  [59.9, 'iGOT Toddler'],
  [60, 'no grade'],
  [60.1, 'iGOT Friendly'],
  [70, 'no grade'],
  [70.1, 'iGOT Qualified'],
  [100, 'iGOT Qualified'],
])('a score of %d is %s: both borders are strict', (score, grade) => {
  // Ten thousand statements of one group make every tenth of a point reachable.
  const statements = Array.from({ length: 1000 }, (_, index) => ({
    id: `X_${index}`,
    text: 'x',
    by: 'person' as const,
    minutes: 0,
  }))
  const flat = { ...profile, groups: [{ id: 'X', title: 'X', weight: 1, minimum: 0, statements }] }
  const given = new Map(
    statements.map(({ id }, index): [string, Answer] => [id, index < score * 10 ? 'yes' : 'no']),
  )
  expect(computeScore(flat, given).grade).toBe(grade)
})

test('a gate answered with no, or not at all, fails the course whatever its score', () => {
  const missing = answers({})
  missing.delete('MR_003')
  expect(computeScore(profile, missing)).toMatchObject({ grade: 'not accepted', failedGates: ['MR_003'] })
  expect(computeScore(profile, answers({ SD: 15 })).grade).toBe('not accepted')
})

test('"not applicable" passes a gate of sustainability and no other', () => {
  expect(computeScore(profile, answers({}, { SD: 16 })).grade).toBe('iGOT Qualified')
  expect(computeScore(profile, answers({}, { MR: 1 })).failedGates).toEqual(['MR_001'])
})

const anyAnswers = fc
  .array(fc.constantFrom<Answer>('yes', 'no', 'not-applicable'), {
    minLength: ids.length,
    maxLength: ids.length,
  })
  .map((list) => new Map(ids.map((id, index) => [id, list[index] ?? 'no'])))

test('a score lies between 0 and 100, and is the sum of its groups', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { score, groups } = computeScore(profile, given)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100 + 1e-9)
      expect(groups.reduce((sum, { share }) => sum + share, 0)).toBe(score)
    }),
  )
})

test('turning a no, or what does not apply, into a yes never lowers the score', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...ids), (given, id) => {
      const better = computeScore(profile, new Map(given).set(id, 'yes')).score
      expect(better).toBeGreaterThanOrEqual(computeScore(profile, given).score - 1e-9)
    }),
  )
})

test('what does not apply counts like a statement that is not in the rubric', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const smaller = {
        ...profile,
        groups: profile.groups.map((group) => ({
          ...group,
          statements: group.statements.filter(({ id }) => group.gate || given.get(id) !== 'not-applicable'),
        })),
      }
      expect(computeScore(smaller, given)).toEqual(computeScore(profile, given))
    }),
  )
})
