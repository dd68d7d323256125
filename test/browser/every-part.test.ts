/** Tabs, stories, reflections, order, numbers and pairs: left to right and right to left, in a browser of today and in that of 2020. */
import { checkAccessibility } from '@paath/harness'
import type { Player } from '@paath/harness'
import type { LmsCall } from '@paath/lms'
import { page as marks } from '@paath/protocol'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { measureOverflow } from './measure-overflow.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browsers = { today: useBrowser(), 'Chromium 80': useBrowser('oldest') }
const english = useCourse('test/courses/components', { zips: 'scorm12' })
const urdu = useCourse('test/courses/urdu-components', { zips: 'scorm12' })
const questions = useCourse('test/courses/final-test', { zips: 'scorm12' })
const openPlayer = usePlayers()

/** Browser, course, and the key that goes on in its direction. */
const everywhere = [
  ['today', 'Urdu', urdu, 'ArrowLeft'],
  ['Chromium 80', 'Urdu', urdu, 'ArrowLeft'],
  ['Chromium 80', 'English', english, 'ArrowRight'],
] as const

type Engine = keyof typeof browsers

function open(engine: Engine, course: typeof urdu, width = 320): Promise<Player> {
  const device = { viewport: { width, height: 720 } }
  return openPlayer({ browser: browsers[engine](), files: course()[0]!.files, profile: 'strict-1.2', device })
}

/** Number of the open one among the elements that a selector finds. */
function openOne(player: Player, selector: string): Promise<number> {
  return player.frame.evaluate(
    ({ selector, open }) =>
      [...document.querySelectorAll(selector)].findIndex((element) => element.hasAttribute(open)),
    { selector, open: marks.open },
  )
}

for (const [engine, name, course, onward] of everywhere) {
  test(`${engine}, ${name}: tabs follow the arrow keys`, longUnless(engine === 'today'), async () => {
    const player = await open(engine, course)
    const learner = await Learner.at(player)
    await learner.goTo('parts')
    await learner.tabTo('[role=tab]')
    const panels = `[${marks.panel}]`
    expect(await openOne(player, panels)).toBe(0)
    await learner.press(onward)
    expect(await openOne(player, panels)).toBe(1)
    await learner.press('End', onward)
    expect(await openOne(player, panels)).toBe(0)
    expect(await measureOverflow(player.frame)).toEqual([])
    if (engine === 'today') expect(await checkAccessibility(player.frame)).toEqual([])
  })
}

for (const [engine, name, course] of everywhere) {
  test(
    `${engine}, ${name}: a story is played, a thought written, and both are back after a killed tab`,
    longUnless(engine === 'today'),
    async () => {
      const player = await open(engine, course)
      const learner = await Learner.at(player)
      await learner.goTo('decide')
      await learner.tabTo(`[${marks.scene}][${marks.open}] [${marks.way}="0"]`)
      await learner.press('Enter')
      expect(await learner.frame.locator(`[${marks.announce}]`).textContent()).not.toBe('')
      expect(journalled(player)).toMatchObject({ type: 'choice', student_response: 'a', result: 'wrong' })
      expect(journalled(player)['id']).toMatch(/^closing-time\.[a-z-]+$/)
      expect(await lowButtons(player)).toEqual([])
      expect(await measureOverflow(player.frame)).toEqual([])
      if (engine === 'today') expect(await checkAccessibility(player.frame)).toEqual([])
      await learner.press('Enter')
      const scene = await openOne(player, `[${marks.scene}]`)
      expect(scene).toBeGreaterThan(0)
      await learner.goTo('think')
      await learner.tabTo('textarea')
      await player.page.keyboard.type('راوی — Ravi, 1930')
      await learner.press('Tab')
      await player.page.waitForTimeout(1_200)
      await player.killTab()
      await player.reopen()
      await player.frame.waitForFunction(() => document.querySelector('textarea')?.value !== '')
      expect(await player.frame.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'راوی — Ravi, 1930',
      )
      expect(await openOne(player, `[${marks.scene}]`)).toBe(scene)
    },
  )
}

/** What was written about the first answer or choice. */
function journalled({ launch }: Player): Record<string, unknown> {
  const entries = launch.calls.flatMap(({ args: [name, value] }: LmsCall) => {
    const [, element] = /^cmi\.interactions\.0\.(\w+)$/.exec(String(name)) ?? []
    return element && value !== undefined ? [[element, value] as const] : []
  })
  return Object.fromEntries(entries)
}

/** Buttons of a story that do not fill the line that they stand in, or touch the words above. */
function lowButtons(player: Player): Promise<string[]> {
  return player.frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.scene-on, .scene-again')].flatMap((line) => {
      const button = line.querySelector('a')?.getBoundingClientRect()
      if (!button || button.height === 0) return []
      const { top, bottom } = line.getBoundingClientRect()
      const gap = top - (line.previousElementSibling?.getBoundingClientRect().bottom ?? 0)
      const isIn = Math.abs(button.top - top) < 1 && Math.abs(button.bottom - bottom) < 1
      return isIn && gap >= 8 ? [] : [`${button.top - top} ${bottom - button.bottom} ${gap}`]
    }),
  )
}

for (const [engine, name, course] of [
  ['today', 'Urdu', urdu],
  ['Chromium 80', 'Urdu', urdu],
  ['Chromium 80', 'English', questions],
] as const) {
  test(`${engine}, ${name}: order, numbers and pairs are answered, judged and kept`, long, async () => {
    const player = await open(engine, course)
    const learner = await Learner.at(player)
    const overflow: string[] = []
    for (const { id } of learner.settings.screens) {
      await learner.goTo(id)
      for (const question of await learner.questionsHere()) await learner.answer(question)
      overflow.push(...(await measureOverflow(player.frame)))
      if (engine === 'today') expect(await checkAccessibility(player.frame)).toEqual([])
    }
    expect(overflow).toEqual([])
    const left = await learner.progress()
    expect(new Set(Object.values(left.verdicts).filter(Boolean))).toEqual(new Set(['right']))
    await player.page.waitForTimeout(1_200)
    await player.killTab()
    await player.reopen()
    const again = await Learner.at(player)
    await again.waitFor(left)
    expect(await again.progress()).toEqual(left)
    expect(player.launch.faults).toEqual([])
  })
}

for (const engine of ['today', 'Chromium 80'] as const) {
  test(
    `${engine}: a partner is dragged to its row, said aloud, and counts like one from the list`,
    longUnless(engine === 'today'),
    async () => {
      const player = await open(engine, urdu, 1024)
      const learner = await Learner.at(player)
      await learner.goTo('questions')
      const match = learner.settings.questions.find(({ id }) => id === 'q-match')!
      const { frame } = learner
      const form = `[${marks.question}="q-match"]`
      const { mouse } = player.page
      const outer = (await (await frame.frameElement()).boundingBox())!
      const placeOf = async (selector: string): Promise<{ x: number; y: number }> => {
        const { x, y } = await frame.$eval(
          selector,
          (element) => element.getBoundingClientRect().toJSON() as DOMRect,
        )
        return { x: outer.x + x, y: outer.y + y }
      }
      for (const [left, letter] of [...(match.key as string)].entries()) {
        const partner = `${form} [${marks.partner}="${letter}"]`
        const row = `${form} [${marks.left}="${left}"]`
        await frame.$eval(partner, (element) => element.scrollIntoView({ block: 'center' }))
        const from = await placeOf(partner)
        const to = await placeOf(row)
        await mouse.move(from.x + 20, from.y + 20)
        await mouse.down()
        await mouse.move(to.x + 30, to.y + 30, { steps: 5 })
        expect(await frame.getAttribute(row, marks.target)).toBe('')
        await mouse.up()
        expect(await frame.inputValue(row)).toBe(letter)
        expect(await frame.getAttribute(row, marks.target)).toBeNull()
        const said = await frame.textContent(`[${marks.announce}]`)
        expect(said).toContain(
          await frame.$eval(row, (list: HTMLSelectElement) => list.selectedOptions[0]?.text),
        )
      }
      await frame.$eval(`${form} [${marks.checkAnswer}]`, (button: HTMLElement) => button.click())
      expect(await frame.getAttribute(`${form} [${marks.verdict}]`, marks.state)).toBe('right')
      expect(await frame.$eval(`${form} .partners`, (list) => list.getClientRects().length)).toBe(0)
      const type = player.launch.calls.filter(({ args }: LmsCall) =>
        /interactions\.\d+\.type$/.test(String(args[0])),
      )
      expect(type.map(({ args }: LmsCall) => args[1])).toContain('matching')
    },
  )
}

test('let go beside every row, a partner goes back and nothing is chosen', long, async () => {
  const player = await open('today', urdu, 1024)
  const learner = await Learner.at(player)
  await learner.goTo('questions')
  const form = learner.frame.locator(`[${marks.question}="q-match"]`)
  const partner = form.locator(`[${marks.partner}]`).first()
  await partner.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const from = (await partner.boundingBox())!
  const { mouse } = player.page
  await mouse.move(from.x + 20, from.y + 20)
  await mouse.down()
  await mouse.move(5, from.y + 25, { steps: 3 })
  await mouse.up()
  expect((await partner.boundingBox())!.x).toBeCloseTo(from.x, 0)
  expect(
    await form.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  ).toEqual(['', '', ''])
})
