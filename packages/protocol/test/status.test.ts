import { expect, test } from 'vitest'
import { decideStatus, isHigherStatus, statusTable } from '../src/index.ts'
import type { Access, LessonStatus, Outcome, Platform, Role, StatusFacts } from '../src/index.ts'

const fresh: StatusFacts = { access: 'full', platform: 'standard', outcome: 'open', known: 'not attempted' }

test('opening a module sets incomplete once and nothing else', () => {
  expect(decideStatus(fresh).status).toBe('incomplete')
  expect(decideStatus(fresh).score).toBeUndefined()
  expect(decideStatus({ ...fresh, known: 'incomplete' }).status).toBeUndefined()
})

test('in review and browse mode nothing is written', () => {
  const { row, status, score } = decideStatus({ ...fresh, access: 'nothing', outcome: 'reached', score: 90 })
  expect({ status, score, place: row.place, commit: row.commit }).toEqual({
    status: undefined,
    score: undefined,
    place: false,
    commit: false,
  })
})

test('practice is never failed on iGOT and can be on other LMSs', () => {
  expect(decideStatus({ ...fresh, platform: 'igot', outcome: 'missed', score: 20 }).status).toBe('completed')
  expect(decideStatus({ ...fresh, outcome: 'missed', score: 20 }).status).toBe('failed')
  expect(decideStatus({ ...fresh, outcome: 'reached', known: 'failed', score: 80 }).status).toBe('passed')
})

test('beside a final test a module completes, and sends no score', () => {
  for (const platform of ['standard', 'igot'] as const) {
    const practice = { ...fresh, platform, role: 'practice', score: 80 } as const
    expect(decideStatus({ ...practice, outcome: 'done' })).toMatchObject({ status: 'completed' })
    expect(decideStatus({ ...practice, outcome: 'done' }).score).toBeUndefined()
    expect(decideStatus({ ...practice, outcome: 'open' }).score).toBeUndefined()
  }
})

test('a final test passes or fails everywhere, is retried, and is never lowered', () => {
  for (const platform of ['standard', 'igot'] as const) {
    const final = { ...fresh, platform, role: 'test' } as const
    expect(decideStatus({ ...final, outcome: 'open' })).toMatchObject({ status: 'incomplete' })
    expect(decideStatus({ ...final, outcome: 'open' }).score).toBeUndefined()
    expect(decideStatus({ ...final, outcome: 'missed', score: 40 })).toMatchObject({
      status: 'failed',
      score: 40,
    })
    expect(
      decideStatus({ ...final, outcome: 'reached', known: 'failed', knownScore: 40, score: 80 }),
    ).toMatchObject({
      status: 'passed',
      score: 80,
    })
    expect(decideStatus({ ...final, outcome: 'missed', known: 'passed', score: 40 }).status).toBeUndefined()
  }
})

test('a score never goes down', () => {
  expect(decideStatus({ ...fresh, outcome: 'done', score: 40, knownScore: 60 }).score).toBe(60)
})

test('what was only found on the device earns neither score nor completion', () => {
  expect(decideStatus({ ...fresh, outcome: 'taken-over', score: 100 })).toMatchObject({
    status: 'incomplete',
  })
  expect(decideStatus({ ...fresh, outcome: 'taken-over', score: 100 }).score).toBeUndefined()
})

const accesses: Access[] = ['full', 'place-only', 'nothing']
const platforms: Platform[] = ['standard', 'igot']
const roles: Role[] = ['alone', 'practice', 'test']
const outcomes: Outcome[] = ['taken-over', 'open', 'done', 'reached', 'missed']
const statuses: LessonStatus[] = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed']
const all = accesses.flatMap((access) =>
  platforms.flatMap((platform) =>
    outcomes.flatMap((outcome) =>
      statuses.flatMap((known) => roles.map((role) => ({ access, platform, outcome, known, role }))),
    ),
  ),
)

test('never lowers a status, in any of the situations', () => {
  expect(all).toHaveLength(540)
  for (const facts of all) {
    const { status } = decideStatus({ ...facts, score: 50 })
    if (status !== undefined) expect(isHigherStatus(status, facts.known), JSON.stringify(facts)).toBe(true)
  }
})

test('iGOT is never sent LMSFinish while anything can be written', () => {
  const rows = all
    .filter(({ access, platform }) => access === 'full' && platform === 'igot')
    .map((facts) => decideStatus(facts).row)
  expect(new Set(rows.map(({ leave }) => leave))).toEqual(new Set(['commit']))
})

test('every row of the table is used', () => {
  const used = new Set(all.map((facts) => decideStatus(facts).row.id))
  expect([...used].sort()).toEqual(statusTable.map(({ id }) => id).sort())
})
