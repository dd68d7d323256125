/** axe-core on every screen of the real course, in every state that a learner meets. */
import { checkAccessibility } from '@paath/harness'
import type { Player } from '@paath/harness'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const english = useCourse('courses/cyber-safety')
const urdu = useCourse('test/courses/urdu-source')
const hindi = useCourse('test/courses/hindi-source')
const lostPhone = useCourse('test/courses/final-test', { zips: 'scorm12' })
const openPlayer = usePlayers()

const cases = [
  ['first English module', 320, 'light', { course: english, module: 0 }],
  ['first English module', 1280, 'dark', { course: english, module: 0 }],
  ['second English module', 320, 'dark', { course: english, module: 1 }],
  ['second English module', 1280, 'light', { course: english, module: 1 }],
  ['third English module', 320, 'light', { course: english, module: 2 }],
  ['fourth English module', 1280, 'dark', { course: english, module: 3 }],
  ['fifth English module', 320, 'dark', { course: english, module: 4 }],
  ['Urdu module', 320, 'light', { course: urdu, module: 0 }],
  ['Hindi module', 1280, 'light', { course: hindi, module: 0 }],
  ['module with orders and numbers', 320, 'light', { course: lostPhone, module: 0 }],
] as const

test.each(cases)(
  '%s, %i px, %s: no violation on any screen, unanswered, wrong, right, menu open, end',
  { timeout: 90_000 },
  async (_, width, colorScheme, { course, module }) => {
    const player = await openPlayer({
      browser: browser(),
      files: course()[module]!.files,
      profile: 'no-api',
      device: { viewport: { width, height: 720 }, colorScheme, reducedMotion: 'reduce' },
    })
    const learner = await Learner.at(player)
    const found: string[] = []
    const look = async (state: string): Promise<void> => {
      for (const { rule, places } of await checkAccessibility(player.frame)) {
        found.push(`${await learner.screen()}, ${state}: ${rule}: ${places.join(' | ')}`)
      }
    }
    await openMenu(player, learner, look)
    for (const { id } of learner.settings.screens) {
      await learner.goTo(id)
      await look('unanswered')
      for (const question of await learner.questionsHere()) {
        await learner.answer(question, 'wrong')
        await look(`${question.id} wrong`)
        await learner.retry(question)
        await learner.answer(question, 'right')
        await look(`${question.id} right`)
      }
    }
    expect(found).toEqual([])
  },
)

test('the question whose answers these are has no violation', async () => {
  const files = english()[0]!.files
  const player = await openPlayer({
    browser: browser(),
    files,
    profile: 'no-api',
    device: { viewport: { width: 320, height: 640 } },
  })
  await (await Learner.at(player)).goNext()
  await player.killTab()
  await player.reopen()
  const learner = await Learner.at(player)
  await player.frame.waitForFunction(() => document.querySelector('[data-choice]') !== null)
  expect(await checkAccessibility(player.frame)).toEqual([])
  await learner.choose('yes')
  expect(await checkAccessibility(player.frame)).toEqual([])
})

test.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)(
  'final test, %i px, %s: no violation unanswered, answered, handed in, failed, answered again and passed',
  { timeout: 90_000 },
  async (width, colorScheme) => {
    const player = await openPlayer({
      browser: browser(),
      files: lostPhone().at(-1)!.files,
      profile: 'no-api',
      device: { viewport: { width, height: 720 }, colorScheme, reducedMotion: 'reduce' },
    })
    const learner = await Learner.at(player)
    const found: string[] = []
    const look = async (state: string): Promise<void> => {
      for (const { rule, places } of await checkAccessibility(player.frame)) {
        found.push(`${await learner.screen()}, ${state}: ${rule}: ${places.join(' | ')}`)
      }
    }
    await look('opened')
    await learner.goTo('questions')
    await look('unanswered')
    for (const how of ['wrong', 'right'] as const) {
      for (const question of await learner.questionsHere()) await learner.answer(question, how)
      await look(`answered ${how}`)
      await learner.goTo('end')
      await look(`to hand in ${how}`)
      await learner.handIn()
      await look(`handed in ${how}`)
      await learner.tabTo('[data-back]')
      await learner.press('Enter')
      await look(`looked at again ${how}`)
      await learner.goTo('end')
      if (how === 'wrong') await learner.tabTo('[data-again]')
      if (how === 'wrong') await learner.press('Enter')
    }
    expect(found).toEqual([])
  },
)

/** On narrow screens the menu opens over the content. */
async function openMenu(
  player: Player,
  learner: Learner,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const isThere = await player.frame.evaluate(() => {
    const button = document.querySelector<HTMLElement>('[data-menu-button]')
    return button !== null && button.offsetParent !== null
  })
  if (!isThere) return
  await learner.tabTo('[data-menu-button]')
  await learner.press('Enter')
  await look('menu open')
  await learner.press('Escape')
}
