/** What the platform hears, compared with the status table of `@paath/protocol`. On the real course, as built. */
import type { Launch, Player } from '@paath/harness'
import type { LmsCall } from '@paath/lms'
import { statusTable } from '@paath/protocol'
import type { StatusRow } from '@paath/protocol'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety')
const openPlayer = usePlayers()

/** LMS profile, and the rows of the table that hold while a module is open and when it is done. */
const platforms = [
  ['strict-1.2', 'open', 'done'],
  ['moodle-like', 'open', 'done'],
  ['igot-2024', 'open-igot', 'done-igot'],
  ['igot-mid', 'open-igot', 'done-igot'],
  ['igot-2026', 'open-igot', 'done-igot'],
] as const

for (const [profile, open, done] of platforms) {
  test(
    `${profile} hears what rows ${open} and ${done} of the status table say, and nothing lower on coming back`,
    longUnless(profile === 'igot-2026'),
    async () => {
      const player = await openPlayer({
        browser: browser(),
        files: modules()[0]!.files,
        profile,
      })
      const { launch } = player
      const learner = await Learner.at(player)

      await waitForCommit(player)
      expectRow(launch, rowNamed(open), { screens: learner.settings.screens.length })

      const wrong = learner.settings.questions[1]!.id
      await learner.playToEnd(({ id }) => (id === wrong ? 'wrong' : 'right'))
      await waitForCommit(player)
      expectRow(launch, rowNamed(done), { screens: learner.settings.screens.length, score: '80' })
      expect(valuesOf(launch.calls, 'cmi.core.lesson_status')).toEqual(['incomplete', 'completed'])
      await expect.poll(() => player.serverRecord()).toMatchObject({ status: 2, percentage: 100 })

      await player.leave()
      const finished = launch.calls.filter(({ method }) => method === 'LMSFinish').length
      expect(finished).toBe(rowNamed(done).leave === 'finish' ? 1 : 0)
      expect(launch.faults).toEqual([])

      await player.reopen()
      const again = await Learner.at(player)
      await player.page.waitForTimeout(600)
      await again.tabTo('[data-back]')
      await again.press('Enter')
      await waitForCommit(player)
      await player.leave()
      expect(player.serverRecord()).toMatchObject({ status: 2 })
      expect(JSON.stringify(player.serverRecord())).toContain('"cmi.core.lesson_status":"completed"')
    },
  )
}

for (const [profile, open] of platforms) {
  test(
    `${profile}: leaving in the middle does what row ${open} says`,
    longUnless(profile === 'strict-1.2'),
    async () => {
      const player = await openPlayer({
        browser: browser(),
        files: modules()[0]!.files,
        profile,
      })
      const { launch } = player
      await (await Learner.at(player)).goNext()
      await player.leave()
      const finished = launch.calls.filter(({ method }) => method === 'LMSFinish').length
      expect(finished).toBe(rowNamed(open).leave === 'finish' ? 1 : 0)
      // What is sent while a page goes away is a beacon, which the server hears a moment later.
      await expect.poll(() => player.serverRecord()).toMatchObject({ status: 1 })
    },
  )
}

test('moodle-like has counted the time of every visit, because each ended with LMSFinish', long, async () => {
  const player = await openPlayer({
    browser: browser(),
    files: modules()[0]!.files,
    profile: 'moodle-like',
  })
  const total = (): number => toSeconds(String(player.serverRecord()?.details['cmi.core.total_time']))
  let before = 0
  for (const visit of [1, 2]) {
    if (visit > 1) await player.reopen()
    await (await Learner.at(player)).goNext()
    await player.page.waitForTimeout(1_100)
    await player.leave()
    await expect.poll(total).toBeGreaterThanOrEqual(before + 1)
    before = total()
  }
})

/** Seconds of a time such as `0000:01:30.50`. */
function toSeconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

function rowNamed(id: string): StatusRow {
  const row = statusTable.find((candidate) => candidate.id === id)
  if (row === undefined) throw new Error(`The status table has no row ${id}`)
  return row
}

/** Hold the calls so far against one row of the table. */
function expectRow(
  { calls }: Launch,
  row: StatusRow,
  facts: { readonly screens: number; readonly score?: string },
): void {
  const last = (element: string): unknown => valuesOf(calls, element).at(-1)
  if (row.status !== 'keep') expect(last('cmi.core.lesson_status')).toBe(row.status)
  expect(last('cmi.core.score.raw')).toBe(row.score === 'best' ? facts.score : undefined)
  expect(last('cmi.core.exit')).toBe(row.exit === 'suspend' ? 'suspend' : undefined)
  for (const element of ['cmi.suspend_data', 'cmi.core.lesson_location', 'cmi.core.session_time']) {
    expect(last(element) !== undefined, element).toBe(row.place)
  }
  const objectives = Array.from({ length: facts.screens }, (_, index) =>
    last(`cmi.objectives.${index}.status`),
  )
  const known = objectives.filter((status) => status === 'completed' || status === 'not attempted')
  expect(known).toHaveLength(row.objectives ? facts.screens : 0)
  if (row.status === 'completed') expect(new Set(objectives)).toEqual(new Set(['completed']))
  expect(calls.some(({ method }) => method === 'LMSCommit')).toBe(row.commit)
}

/** The values that were set for one element, in order. */
function valuesOf(calls: readonly LmsCall[], element: string): unknown[] {
  return calls
    .filter(({ method, args }) => method === 'LMSSetValue' && args[0] === element)
    .map(({ args }) => args[1])
}

/** Wait until a Commit has followed the last value. */
async function waitForCommit(player: Player): Promise<void> {
  for (let wait = 0; wait < 60; wait++) {
    const methods = player.launch.calls.map(({ method }) => method)
    if (
      methods.includes('LMSCommit') &&
      methods.lastIndexOf('LMSCommit') > methods.lastIndexOf('LMSSetValue')
    )
      return
    await player.page.waitForTimeout(100)
  }
  throw new Error('No Commit came after the last value')
}
