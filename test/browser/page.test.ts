/** The page itself: narrow screens, the policy, the double click, no script. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import type { Stage } from './learner.ts'
import { longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'
import { measureOverflow } from './measure-overflow.ts'
import { readWithoutScript } from './read-without-script.ts'

const browser = useBrowser()
const english = useCourse('courses/cyber-safety')
const urdu = useCourse('test/courses/urdu-source')
const hindi = useCourse('test/courses/hindi-source')
const openPlayer = usePlayers()

const courses = [
  ['English', english],
  ['Urdu', urdu],
  ['Hindi', hindi],
] as const

for (const [name, course] of courses) {
  test(
    `${name}: at 320 px nothing scrolls sideways, no policy is broken, nobody outside is asked`,
    longUnless(name === 'Urdu'),
    async () => {
      for (const { files } of course()) {
        const player = await openPlayer({
          browser: browser(),
          files,
          profile: 'igot-2024',
          device: { viewport: { width: 320, height: 640 } },
        })
        const learner = await Learner.at(player)
        for (const { id } of learner.settings.screens) {
          await learner.goTo(id)
          expect(await measureOverflow(player.frame), id).toEqual([])
          for (const question of learner.settings.questions.filter(({ screen }) => screen === id)) {
            await learner.answer(question, 'wrong')
            expect(await measureOverflow(player.frame), question.id).toEqual([])
          }
        }
        expect(player.launch.complaints).toEqual([])
        expect(player.launch.outsideRequests).toEqual([])
      }
    },
  )
}

describe('opened by double click', () => {
  const contexts: BrowserContext[] = []
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
  })

  async function newContext(of: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await of.newContext(options)
    contexts.push(context)
    return context
  }
  const asStage = (page: Page): Stage => ({ page, frame: page.mainFrame() })

  for (const [name, course] of courses) {
    test(`${name}: plays to the end and keeps its place`, longUnless(name === 'English'), async () => {
      const context = await newContext(browser())
      const complaints: string[] = []
      const first = await context.newPage()
      first.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      first.on('pageerror', (error) => complaints.push(String(error)))
      await first.goto(course()[0]!.page)
      const learner = await Learner.at(asStage(first))
      await learner.playToEnd()
      const left = await learner.progress()
      await first.close()

      const second = await context.newPage()
      await second.goto(course()[0]!.page)
      const again = await Learner.at(asStage(second))
      await again.waitFor(left, 'or asked')
      if (await again.isAsked()) await again.choose('yes')
      await again.waitFor(left)
      expect(await again.progress()).toEqual(left)
      expect(complaints).toEqual([])
    })
  }

  test.each(courses)(
    '%s: without a script every word is there, in order, and feedback opens',
    async (_, course) => {
      const context = await newContext(browser(), {
        javaScriptEnabled: false,
        viewport: { width: 360, height: 640 },
      })
      const page = await context.newPage()
      for (const { page: address } of course()) {
        await page.goto(address)
        const { hidden, closed, screens } = await readWithoutScript(page)
        expect(hidden).toEqual([])
        expect(closed).toEqual([])
        expect(screens.length).toBeGreaterThan(3)
        expect(screens.map(({ top }) => top)).toEqual(screens.map(({ top }) => top).sort((a, b) => a - b))
      }
    },
  )
})
