/** Promise 2: progress is never lost, and never given to somebody else. On the real course, as built. */
import { profiles } from '@paath/lms'
import type { LmsProfile } from '@paath/lms'
import type { Player } from '@paath/harness'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import type { Progress } from './learner.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety')
const openPlayer = usePlayers()

/** Profiles with their ids in front, for the names of tests. */
function named(list: readonly LmsProfile[]): (readonly [id: string, profile: LmsProfile])[] {
  return list.map((profile) => [profile.id, profile] as const)
}

function open(profile: LmsProfile, options: { readonly restoreDelay?: number } = {}): Promise<Player> {
  return openPlayer({ browser: browser(), files: modules()[0]!.files, profile: profile.id, ...options })
}

/** Take the module up to its third question: one right answer, one wrong answer, and the third right a moment ago. */
async function playHalf(player: Player): Promise<Progress> {
  const learner = await Learner.at(player)
  const [first, second, third] = learner.settings.questions
  for (const [question, how] of [
    [first, 'right'],
    [second, 'wrong'],
    [third, 'right'],
  ] as const) {
    await learner.goTo(question!.screen)
    await learner.answer(question!, how)
  }
  return learner.progress()
}

/** What a learner sees who opens the module again and, if asked, says that the copy on this device is theirs. */
async function comeBack(player: Player, wanted: Progress): Promise<Progress> {
  const learner = await Learner.at(player)
  await learner.waitFor(wanted, 'or asked')
  if (await learner.isAsked()) {
    await learner.choose('yes')
    await learner.waitFor(wanted)
  }
  return learner.progress()
}

for (const [id, profile] of named(profiles)) {
  test(
    `${id}: after a killed tab place and answers are back, the last one included; a second learner on the device starts afresh`,
    longUnless(id === 'igot-2026'),
    async () => {
      const player = await open(profile)
      const fresh = await (await Learner.at(player)).progress()
      const left = await playHalf(player)
      await player.killTab()
      await player.reopen()
      expect(await comeBack(player, left)).toEqual(left)
      expect(left.verdicts).toMatchObject({
        'three-clues': 'right',
        'first-step': 'wrong',
        'what-they-want': 'right',
      })
      expect(player.launch.complaints).toEqual([])
      expect(player.launch.faults).toEqual([])
      await player.killTab()
      await expectFresh(player, fresh, left)
    },
  )
}

for (const [id, profile] of named(profiles.filter(({ restores }) => restores))) {
  test(
    `${id}: after leaving, and with site data cleared, they come back from the server`,
    longUnless(id === 'strict-1.2'),
    async () => {
      const player = await open(profile, { restoreDelay: 200 })
      const left = await playHalf(player)
      await player.leave()
      await player.clearSiteData()
      await player.reopen()
      const learner = await Learner.at(player)
      await learner.waitFor(left)
      expect(await learner.progress()).toEqual(left)
      expect(await learner.isAsked()).toBe(false)
    },
  )
}

// iGOT saved nothing before the learner left or completed until 2026: a fact of the platform, not of the package.
for (const [id, profile] of named(
  profiles.filter(({ id, restores }) => restores && !/^igot-(2024|mid)$/.test(id)),
)) {
  test(
    `${id}: a killed tab and cleared site data lose nothing once the platform has saved, which needs no help`,
    long,
    async () => {
      const player = await open(profile)
      await expectSaved(player, await playHalf(player))
    },
  )
}

test('igot-2026: a step taken before the portal listens to the page is saved, too', async () => {
  const player = await open(profiles.find(({ id }) => id === 'igot-2026')!)
  const learner = await Learner.at(player)
  await learner.goNext()
  await expectSaved(player, await learner.progress())
})

// On these a store stays on the device even after leaving.
for (const [id, profile] of named(profiles.filter(({ id }) => /^igot-(2024|mid|mobile-2025)$/.test(id)))) {
  test(`${id}: after the tab was left a second learner on the device starts afresh`, long, async () => {
    const player = await open(profile)
    const fresh = await (await Learner.at(player)).progress()
    const left = await playHalf(player)
    await player.leave()
    await expectFresh(player, fresh, left)
  })
}

test('strict-1.2: a reload keeps everything', async () => {
  const player = await open(profiles.find(({ id }) => id === 'strict-1.2')!)
  const left = await playHalf(player)
  await player.reload()
  const learner = await Learner.at(player)
  await learner.waitFor(left)
  expect(await learner.progress()).toEqual(left)
})

/** Sit a second learner down on the device where a first one left. */
async function expectFresh(player: Player, fresh: Progress, left: Progress): Promise<void> {
  const second = await player.secondLearner()
  const learner = await Learner.at(second)
  await second.page.waitForTimeout(1_000)
  expect(await learner.progress()).toEqual(fresh)
  if (await learner.isAsked()) await learner.choose('no')
  await learner.goNext()
  await second.page.waitForTimeout(300)
  expect((await learner.progress()).answers).toEqual(fresh.answers)
  expect(JSON.stringify(second.serverWrites())).not.toContain(suspendData(player, left))
}

/** Wait until the platform has saved; then a killed tab and cleared site data must lose nothing. */
async function expectSaved(player: Player, left: Progress): Promise<void> {
  await waitUntilSaved(player)
  await player.killTab()
  await player.clearSiteData()
  await player.reopen()
  const learner = await Learner.at(player)
  await learner.waitFor(left)
  expect(await learner.progress()).toEqual(left)
}

/** Wait until the server has the text that the SCO wrote last. */
async function waitUntilSaved(player: Player): Promise<void> {
  const texts = player.launch.calls.filter(
    ({ method, args }) => /^(LMS)?SetValue$/.test(method) && args[0] === 'cmi.suspend_data',
  )
  const last = String(texts.at(-1)?.args[1])
  for (let wait = 0; wait < 80; wait++) {
    if (JSON.stringify(player.serverRecord() ?? '').includes(last)) return
    await player.page.waitForTimeout(100)
  }
  throw new Error('The platform did not save')
}

/** The learner's answers as the server of the first learner has them; a text that is nowhere if it has none. */
function suspendData(player: Player, left: Progress): string {
  const text = JSON.stringify(player.serverRecord()?.details ?? {})
  return /"cmi\.suspend_data":"([^"]+)"/.exec(text)?.[1] ?? JSON.stringify(left)
}
