/** The final test as the last package: drawn, answered by keyboard, handed in, failed, retried and passed, as built. */
import type { Player } from '@paath/harness'
import type { LmsCall } from '@paath/lms'
import { page as marks } from '@paath/protocol'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import type { BuiltModule } from './built-course.ts'
import { Learner } from './learner.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const forScorm12 = useCourse('test/courses/final-test', { zips: 'scorm12' })
const forScorm2004 = useCourse('test/courses/final-test', { zips: 'scorm2004' })
const openPlayer = usePlayers()

/** LMS profile, its packages, and the names of what it hears. */
const platforms = [
  ['strict-1.2', forScorm12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['igot-2024', forScorm12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['igot-2026', forScorm12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['strict-2004', forScorm2004, 'cmi.success_status', 'cmi.score.raw'],
] as const

function open(profile: string, module: BuiltModule | undefined): Promise<Player> {
  return openPlayer({ browser: browser(), files: module!.files, profile })
}

for (const [profile, modules, status, score] of platforms) {
  test(
    `${profile}: a test that is failed is retried with the wrong ones only, then passed, and never lowered`,
    longUnless(profile === 'strict-1.2'),
    async () => {
      const player = await open(profile, modules().at(-1))
      const learner = await Learner.at(player)
      expect(learner.settings).toMatchObject({ role: 'test', pass: 60, attempts: 2 })
      await learner.goTo('questions')
      const asked = await learner.questionsHere()
      expect(asked).toHaveLength(5)
      const right = asked.slice(0, 2).map(({ id }) => id)
      for (const question of asked)
        await learner.answer(question, right.includes(question.id) ? 'right' : 'wrong')
      expect(valuesOf(player, score)).toEqual([])
      await learner.goTo('end')
      expect(await learner.result()).toBe('5 of 5 questions answered')
      await learner.handIn()
      expect(await learner.result()).toBe(
        'Not passed yet: 40 % right. The pass mark is 60 %. · Attempts left: 1',
      )
      expect(await focusedText(learner)).toContain('Not passed yet')
      expect(new Set(Object.values(await verdictsOf(learner)))).toEqual(new Set(['right', 'wrong', '']))
      expect(await learner.frame.content()).not.toContain('Right answer:')
      expect(valuesOf(player, status).at(-1)).toBe('failed')
      expect(valuesOf(player, score)).toEqual(['40'])

      await learner.tabTo(`[${marks.again}]`)
      await learner.press('Enter')
      expect(await learner.screen()).toBe('questions')
      for (const question of asked) {
        const form = learner.frame.locator(`[${marks.question}="${question.id}"]`)
        expect((await form.locator('fieldset:disabled').count()) === 1).toBe(right.includes(question.id))
      }
      for (const question of asked.slice(2, 4)) await learner.answer(question)
      await learner.answer(asked[4]!, 'wrong')
      await learner.goTo('end')
      await learner.handIn()
      expect(await learner.result()).toBe('Passed: 80 % right. The pass mark is 60 %.')
      expect(valuesOf(player, status).at(-1)).toBe('passed')
      expect(valuesOf(player, score)).toEqual(['40', '80'])
      expect(await learner.frame.content()).toContain('Right answer:')
      expect(await learner.frame.locator(`[${marks.again}]`).isVisible()).toBe(false)
      expect(player.launch.faults).toEqual([])
      expect(player.launch.complaints).toEqual([])

      await player.leave()
      await player.reopen()
      const again = await Learner.at(player)
      await again.goNext().catch(() => undefined)
      await player.leave()
      expect(JSON.stringify(player.serverRecord())).toContain(`"${status}":"passed"`)
    },
  )
}

for (const [profile, modules] of platforms) {
  test(
    `${profile}: after a killed tab the same questions stand in the same order, with their answers, the last one included`,
    long,
    async () => {
      const player = await open(profile, modules().at(-1))
      const learner = await Learner.at(player)
      await learner.goTo('questions')
      const asked = await learner.questionsHere()
      for (const question of asked.slice(0, 4)) await learner.answer(question, 'right')
      const left = await learner.progress()
      const options = await optionOrder(learner)
      await player.page.waitForTimeout(1_200)
      await player.killTab()
      await player.reopen()
      const again = await Learner.at(player)
      await again.waitFor(left, 'or asked')
      if (await again.isAsked()) {
        await again.choose('yes')
        await again.waitFor(left)
      }
      expect(await again.progress()).toEqual(left)
      expect((await again.questionsHere()).map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
      expect(await optionOrder(again)).toEqual(options)
      await again.goTo('end')
      expect(await again.result()).toBe('4 of 5 questions answered')
      await again.handIn()
      expect(await again.screen()).toBe('questions')
      expect(await focusedText(again)).not.toBe('')
    },
  )
}

test('two learners get questions of their own', long, async () => {
  const choices = new Set<string>()
  for (let learner = 0; learner < 5; learner++) {
    const player = await open('strict-1.2', forScorm12().at(-1))
    const one = await Learner.at(player)
    await one.goTo('questions')
    choices.add((await one.questionsHere()).map(({ id }) => id).join())
  }
  expect(choices.size).toBeGreaterThan(1)
})

test('once the attempts are used up, the right answers are shown and nothing can be changed', async () => {
  const player = await open('strict-1.2', forScorm12().at(-1))
  const learner = await Learner.at(player)
  await learner.playToEnd(() => 'wrong')
  await learner.handIn()
  await learner.tabTo(`[${marks.again}]`)
  await learner.press('Enter')
  for (const question of await learner.questionsHere()) await learner.answer(question, 'wrong')
  await learner.goTo('end')
  await learner.handIn()
  expect(await learner.result()).toContain('Attempts left: 0')
  expect(valuesOf(player, 'cmi.core.lesson_status')).toEqual(['incomplete', 'failed'])
  const here = learner.frame.locator(`[${marks.question}]:not([hidden])`)
  for (const form of await here.all()) {
    expect(await form.locator('fieldset:disabled').count()).toBe(1)
    expect(await form.locator(`[${marks.verdict}]`).textContent()).toContain('Right answer:')
  }
})

test(
  'beside a final test a module is practice: completed by lines in order, numbers and truths, without a score',
  long,
  async () => {
    const player = await open('strict-1.2', forScorm12()[0])
    const learner = await Learner.at(player)
    expect(learner.settings).toMatchObject({ role: 'practice' })
    await learner.playToEnd(({ id }) => (id === 'steps' ? 'wrong' : 'right'))
    expect(valuesOf(player, 'cmi.core.lesson_status')).toEqual(['incomplete', 'completed'])
    expect(valuesOf(player, 'cmi.core.score.raw')).toEqual([])
    const verdicts = await verdictsOf(learner)
    expect(verdicts).toMatchObject({ steps: 'wrong', hours: 'right', codes: 'right' })
    expect(valuesOf(player, 'cmi.interactions.0.student_response')).toEqual(['d,c,b,a'])
    expect(player.launch.faults).toEqual([])
    expect(player.launch.complaints).toEqual([])
    const left = await learner.progress()
    await player.killTab()
    await player.reopen()
    const again = await Learner.at(player)
    await again.waitFor(left)
    expect(await again.progress()).toEqual(left)
  },
)

test('a line can be dragged, and says where it went', async () => {
  const player = await open('strict-1.2', forScorm12()[0])
  const learner = await Learner.at(player)
  await learner.goNext()
  const lines = learner.frame.locator(`[${marks.question}="steps"] [${marks.item}]`)
  const before = await lines.evaluateAll((all, item) => all.map((one) => one.getAttribute(item)), marks.item)
  const from = (await lines.nth(0).locator(`[${marks.grip}]`).boundingBox())!
  const to = (await lines.nth(2).boundingBox())!
  const { mouse } = player.page
  await mouse.move(from.x + 10, from.y + 10)
  await mouse.down()
  for (let step = 1; step <= 8; step++) {
    await mouse.move(from.x + 10, from.y + 10 + ((to.y + to.height - from.y) * step) / 8)
  }
  await mouse.up()
  const after = await lines.evaluateAll((all, item) => all.map((one) => one.getAttribute(item)), marks.item)
  expect(after).toEqual([before[1], before[2], before[0], before[3]])
  expect(await learner.frame.locator(`[${marks.announce}]`).textContent()).toContain('place 3 of 4')
})

test('moving a line by key says where it went and keeps the focus', async () => {
  const player = await open('strict-1.2', forScorm12()[0])
  const learner = await Learner.at(player)
  await learner.goNext()
  const line = learner.frame.locator(`[${marks.question}="steps"] [${marks.item}]`).nth(1)
  const letter = await line.getAttribute(marks.item)
  const button = `[${marks.item}="${letter}"] [${marks.move}="-1"]`
  await learner.tabTo(button)
  await learner.press('Enter')
  expect(await learner.frame.evaluate((selector) => document.activeElement?.matches(selector), button)).toBe(
    true,
  )
  expect(await learner.frame.locator(`[${marks.announce}]`).textContent()).toContain('place 1 of 4')
})

/** The values that were set for one element in this launch, in order. */
function valuesOf({ launch }: Player, element: string): unknown[] {
  return launch.calls
    .filter(({ method, args }: LmsCall) => method.endsWith('SetValue') && args[0] === element)
    .map(({ args }: LmsCall) => args[1])
}

async function verdictsOf(learner: Learner): Promise<Readonly<Record<string, string>>> {
  return (await learner.progress()).verdicts
}

async function focusedText(learner: Learner): Promise<string> {
  return learner.frame.evaluate(() => document.activeElement?.textContent ?? '')
}

async function optionOrder(learner: Learner): Promise<(string | null)[]> {
  const options = learner.frame.locator(`[${marks.option}]`)
  return options.evaluateAll((all, option) => all.map((one) => one.getAttribute(option)), marks.option)
}
