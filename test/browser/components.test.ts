/** Tabs, stories to decide and thoughts to write down: by keyboard, kept, readable without a script and on paper. */
import { checkAccessibility } from '@paath/harness'
import type { Player } from '@paath/harness'
import { page as marks } from '@paath/protocol'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { measureOverflow } from './measure-overflow.ts'
import { readWithoutScript } from './read-without-script.ts'
import { long } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const course = useCourse('test/courses/components')
const openPlayer = usePlayers()

function open(profile: string, width = 360): Promise<Player> {
  const device = { viewport: { width, height: 720 }, reducedMotion: 'reduce' } as const
  return openPlayer({ browser: browser(), files: course()[0]!.files, profile, device })
}

/** Texts of what is on view of all that a selector finds. */
function shown({ frame }: Pick<Player, 'frame'>, selector: string): Promise<string[]> {
  return frame.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => element.getClientRects().length > 0)
        .map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim()),
    selector,
  )
}

const scene = `[${marks.scene}] > h4`

/** Press the choice with these words in the scene on view. */
async function choose(learner: Learner, way: number): Promise<void> {
  await learner.tabTo(`[${marks.scene}][${marks.open}] [${marks.way}="${way}"]`)
  await learner.press('Enter')
}

test('tabs show one part, and arrow keys move between them in a circle', async () => {
  const player = await open('no-api')
  const learner = await Learner.at(player)
  await learner.goTo('parts')
  expect(await shown(player, '.tab-body')).toEqual(['The link is the trap.'])
  await learner.tabTo('[role=tab]')
  await learner.press('ArrowLeft')
  expect(await shown(player, '.tab-body')).toEqual(['A badge can be printed.'])
  await learner.press('ArrowRight', 'ArrowRight')
  expect(await shown(player, '.tab-body')).toEqual(['The hurry is the trap.'])
  await learner.press('Home')
  expect(await shown(player, '[role=tab][aria-selected=true]')).toEqual(['By SMS'])
  await learner.press('Tab')
  expect(await player.frame.evaluate(() => document.activeElement?.id)).toBe('tab-1-panel')
})

test('a story goes on from choice to feedback to the next scene, and the focus goes with it', async () => {
  const player = await open('no-api')
  const learner = await Learner.at(player)
  await learner.goTo('decide')
  expect(await shown(player, scene)).toEqual(['The telephone rings'])
  await choose(learner, 0)
  expect(await shown(player, `[${marks.chosen}] details > div`)).toEqual([
    'The number was the key to the account.',
  ])
  expect(await shown(player, `[${marks.announce}]`)).toEqual(['The number was the key to the account.'])
  await learner.press('Enter')
  expect(await shown(player, scene)).toEqual(['The money is gone'])
  expect(await player.frame.evaluate(() => document.activeElement?.textContent)).toBe('The money is gone')
  await learner.press('Tab', 'Enter')
  expect(await shown(player, scene)).toEqual(['Meena hangs up'])
  await learner.press('Tab', 'Enter')
  expect(await shown(player, scene)).toEqual(['The telephone rings'])
  await choose(learner, 2)
  expect(await shown(player, scene)).toEqual(['The telephone rings again'])
})

for (const profile of ['strict-1.2', 'igot-2024', 'no-api']) {
  test(
    `${profile}: the place in a story, the choice made last and the words of a reflection are back after a killed tab`,
    long,
    async () => {
      const player = await open(profile)
      const learner = await Learner.at(player)
      await learner.goTo('decide')
      await choose(learner, 2)
      await choose(learner, 0)
      await choose(learner, 1)
      await learner.goTo('think')
      await learner.tabTo('textarea')
      await player.page.keyboard.type('Ask Ravi — पहले पूछूँ, then 1930')
      await learner.press('Tab')
      await player.killTab()
      await player.reopen()
      const again = await Learner.at(player)
      await player.frame.waitForFunction(
        ({ current, choice }) =>
          document.querySelector(`#think[${current}]`) !== null ||
          document.querySelector(`[${choice}]`) !== null,
        marks,
      )
      if (await again.isAsked()) await again.choose('yes')
      await player.frame.waitForFunction(() => document.querySelector('textarea')?.value !== '')
      expect(await player.frame.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'Ask Ravi — पहले पूछूँ, then 1930',
      )
      await player.frame.evaluate(() => {
        location.hash = '#decide'
      })
      await player.frame.waitForSelector(scene)
      expect(await shown(player, scene)).toEqual(['The telephone rings'])
      expect(await shown(player, `[${marks.chosen}] details > div`)).toEqual([
        'Nobody from a bank asks for it.',
      ])
    },
  )
}

test('a module is complete once the story reached an ending; a reflection may stay empty', async () => {
  const player = await open('strict-1.2')
  const learner = await Learner.at(player)
  await learner.playToEnd()
  const status = (): unknown => player.serverRecord()?.details['cmi.core.lesson_status']
  await player.page.waitForTimeout(1500)
  expect(status()).toBe('incomplete')
  await player.frame.evaluate(() => {
    location.hash = '#decide'
  })
  await choose(learner, 1)
  await learner.press('Enter')
  expect(await shown(player, scene)).toEqual(['Meena hangs up'])
  await expect.poll(status).toBe('completed')
})

for (const [width, profile] of [
  [320, 'no-api'],
  [1280, 'strict-1.2'],
] as const) {
  test(`${width} px: no violation and nothing scrolls sideways, in any state`, long, async () => {
    const player = await open(profile, width)
    const learner = await Learner.at(player)
    const found: unknown[] = []
    const look = async (): Promise<void> => {
      found.push(...(await checkAccessibility(player.frame)), ...(await measureOverflow(player.frame)))
    }
    await learner.goTo('parts')
    await look()
    await player.frame.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => (one.open = true)),
    )
    await look()
    await learner.goTo('sources')
    await look()
    await learner.goTo('decide')
    await look()
    await choose(learner, 0)
    await look()
    await learner.press('Enter')
    await look()
    await learner.goTo('think')
    await learner.tabTo('textarea')
    await player.page.keyboard.type('Ravi')
    await learner.press('Tab')
    await look()
    expect(found).toEqual([])
  })
}

test('without a script every word can be read in order, and links lead from scene to scene', async () => {
  const context = await browser().newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  })
  const page = await context.newPage()
  await page.goto(course()[0]!.page)
  const { hidden, closed } = await readWithoutScript(page)
  expect(closed).toEqual([])
  expect(hidden).toEqual([])
  await page.click('text=Read out the number')
  expect(new URL(page.url()).hash).toBe('#scene-closing-time-money-gone')
  await context.close()
})

test('on paper every tab, card, scene and feedback stands there', async () => {
  const player = await open('no-api', 1280)
  await player.page.emulateMedia({ media: 'print' })
  await player.frame.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await shown(player, '.tab-body')).toHaveLength(3)
  expect(await shown(player, '.card .accordion-body')).toHaveLength(2)
  expect(await shown(player, scene)).toHaveLength(4)
  expect(await shown(player, '.way-feedback > div')).toHaveLength(2)
  expect((await shown(player, '.way-link'))[0]).toBe('Read out the number (Go to: The money is gone)')
})
