/** axe-core on every screen of the real course, in every state that a learner meets. */
import { checkAccessibility } from '@paath/harness'
import type { Player } from '@paath/harness'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const english = useCourse('courses/cyber-safety')
const urdu = useCourse('test/courses/urdu-source')
const hindi = useCourse('test/courses/hindi-source')
const lostPhone = useCourse('test/courses/final-test', { zips: 'scorm12' })
const openPlayer = usePlayers()

const desk = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const
const phone = { viewport: { width: 320, height: 720 }, colorScheme: 'light' } as const

/** How a page is looked at, one after the other, in every state. */
type Looks = readonly (typeof desk | typeof phone)[]

const cases = [
  ['first English module, 1280 and 320 px', [desk, phone], english, 0],
  ['second English module, 1280 and 320 px', [desk, phone], english, 1],
  ['third English module, 320 px', [phone], english, 2],
  ['fourth English module, 1280 px', [desk], english, 3],
  ['fifth English module, 320 px', [phone], english, 4],
  ['Urdu module, 320 px', [phone], urdu, 0],
  ['Hindi module, 1280 px', [desk], hindi, 0],
  ['module with orders and numbers, 320 px', [phone], lostPhone, 0],
] as const

for (const [name, looks, course, module] of cases) {
  test(
    `${name}: no violation on any screen, unanswered, wrong, right, menu open, end`,
    { timeout: 180_000, ...longUnless(name.startsWith('Hindi')) },
    async () => {
      const sitting = await sitDown(course()[module]!.files, looks)
      const { learner, look, found } = sitting
      await openMenu(sitting)
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
}

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

test(
  'final test: no violation at 1280 and 320 px unanswered, answered, handed in, failed, answered again and passed',
  { timeout: 180_000, ...long },
  async () => {
    const { learner, look, found } = await sitDown(lostPhone().at(-1)!.files, [desk, phone])
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

interface Sitting {
  readonly player: Player
  readonly learner: Learner
  /** Look at the page as it is now on every kind of device. */
  readonly look: (state: string) => Promise<void>
  /** What was found so far. */
  readonly found: readonly string[]
}

async function sitDown(files: ReadonlyMap<string, Uint8Array>, looks: Looks): Promise<Sitting> {
  const device = { ...looks.at(-1), reducedMotion: 'reduce' } as const
  const player = await openPlayer({ browser: browser(), files, profile: 'no-api', device })
  const learner = await Learner.at(player)
  const found: string[] = []
  const look = async (state: string): Promise<void> => {
    for (const { viewport, colorScheme } of looks) {
      await player.page.setViewportSize(viewport)
      await player.page.emulateMedia({ colorScheme })
      for (const { rule, places } of await checkAccessibility(player.frame)) {
        const where = `${await learner.screen()}, ${viewport.width} px, ${colorScheme}, ${state}`
        found.push(`${where}: ${rule}: ${places.join(' | ')}`)
      }
    }
  }
  return { player, learner, look, found }
}

/** On narrow screens the menu opens over the content. */
async function openMenu({ player, learner, look }: Sitting): Promise<void> {
  if (!(await player.frame.isVisible('[data-menu-button]'))) return
  await learner.tabTo('[data-menu-button]')
  await learner.press('Enter')
  await look('menu open')
  await learner.press('Escape')
}
