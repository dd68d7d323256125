/** A whole course in one package: chapters, one state, and a final test that alone is scored, passed or failed. */
import { checkAccessibility } from '@paath/harness'
import type { Player } from '@paath/harness'
import type { LmsCall } from '@paath/lms'
import { page as marks } from '@paath/protocol'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import type { BuiltModule } from './built-course.ts'
import { Learner } from './learner.ts'
import { measureOverflow } from './measure-overflow.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const oldest = useBrowser('oldest')
const forScorm12 = useCourse('test/courses/final-test', { zips: 'scorm12', unit: 'course' })
const forScorm2004 = useCourse('test/courses/final-test', { zips: 'scorm2004', unit: 'course' })
const large = useCourse('courses/cyber-safety', { zips: 'scorm12', unit: 'course' })
const openPlayer = usePlayers()

/** LMS profile, its package, and the names of what it hears. */
const platforms = [
  ['strict-1.2', forScorm12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['moodle-like', forScorm12, 'cmi.core.lesson_status', 'cmi.core.score.raw'],
  ['strict-2004', forScorm2004, 'cmi.success_status', 'cmi.score.raw'],
] as const

function open(profile: string, modules: readonly BuiltModule[], width = 360): Promise<Player> {
  expect(modules).toHaveLength(1)
  const device = { viewport: { width, height: 720 } }
  return openPlayer({ browser: browser(), files: modules[0]!.files, profile, device })
}

/** Every value that the LMS was given for an element. */
function valuesOf({ launch }: Player, element: string): unknown[] {
  return launch.calls
    .filter(({ method, args }: LmsCall) => method.endsWith('SetValue') && args[0] === element)
    .map(({ args }: LmsCall) => args[1])
}

for (const [profile, modules, status, score] of platforms) {
  test(
    `${profile}: chapters are practice and send no score; the test at the end fails, is retried, and passes the course`,
    longUnless(profile === 'strict-1.2'),
    async () => {
      const player = await open(profile, modules())
      const learner = await Learner.at(player)
      expect(learner.settings).toMatchObject({ module: '_course', role: 'test', pass: 60 })
      await learner.goTo('_assessment_questions')
      expect(valuesOf(player, score)).toEqual([])
      await player.frame.evaluate(() => {
        location.hash = '#lost-phone_start'
      })
      await player.frame.waitForSelector(`#lost-phone_start[${marks.current}]`)
      for (const { id } of learner.settings.screens.filter((screen) => screen.id.startsWith('lost-phone_'))) {
        await learner.goTo(id)
        for (const question of await learner.questionsHere()) await learner.answer(question)
      }
      await learner.goTo('_assessment_questions')
      const asked = await learner.questionsHere()
      expect(asked).toHaveLength(5)
      for (const [index, question] of asked.entries())
        await learner.answer(question, index < 2 ? 'right' : 'wrong')
      expect(valuesOf(player, score)).toEqual([])
      await learner.goTo('_assessment_end')
      expect(await learner.result()).toBe('5 of 5 questions answered')
      await learner.handIn()
      expect(await learner.result()).toBe(
        'Not passed yet: 40 % right. The pass mark is 60 %. · Attempts left: 1',
      )
      expect(valuesOf(player, status).at(-1)).toBe('failed')
      expect(valuesOf(player, score)).toEqual(['40'])

      await learner.tabTo(`[${marks.again}]`)
      await learner.press('Enter')
      expect(await learner.screen()).toBe('_assessment_questions')
      for (const question of asked.slice(2)) await learner.answer(question)
      await learner.goTo('_assessment_end')
      await learner.handIn()
      expect(await learner.result()).toBe('Passed: 100 % right. The pass mark is 60 %.')
      expect(valuesOf(player, status).at(-1)).toBe('passed')
      expect(valuesOf(player, score)).toEqual(['40', '100'])
      expect(await learner.frame.locator(`[${marks.finished}]`).count()).toBe(1)
      expect(player.launch.faults).toEqual([])
      expect(player.launch.complaints).toEqual([])

      await player.leave()
      expect(JSON.stringify(player.serverRecord())).toContain(`"${status}":"passed"`)
    },
  )
}

for (const [profile, modules] of platforms) {
  test(
    `${profile}: after a killed tab the learner is back in the chapter with every answer of all chapters`,
    longUnless(profile === 'moodle-like'),
    async () => {
      const player = await open(profile, modules())
      const learner = await Learner.at(player)
      const [first] = learner.settings.questions
      await learner.goTo(first!.screen)
      for (const question of await learner.questionsHere()) await learner.answer(question)
      await learner.goTo('_assessment_questions')
      const asked = await learner.questionsHere()
      for (const question of asked.slice(0, 3)) await learner.answer(question)
      const left = await learner.progress()
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
    },
  )
}

test('the menu shows the chapters, and of them the one on view open', async () => {
  const player = await open('strict-1.2', large(), 1280)
  const learner = await Learner.at(player)
  const chapters = (): Promise<string[]> =>
    player.frame.evaluate(
      (chapter) =>
        [...document.querySelectorAll<HTMLDetailsElement>(`[${chapter}]`)].map(
          (one) => `${one.open ? '-' : '+'} ${one.querySelector('summary')?.innerText.trim()}`,
        ),
      marks.chapter,
    )
  expect(await chapters()).toEqual([
    '- Spot a scam message',
    '+ Lock your digital door',
    '+ Keep your phone on your side',
    "+ Other people's data in your hands",
    '+ The first hour',
    '+ Cyber safety: the final test',
  ])
  await player.frame.evaluate(() => {
    location.hash = '#lock-the-door_start'
  })
  await expect.poll(async () => (await chapters())[1]).toBe('- Lock your digital door')
  expect((await chapters())[0]).toBe('+ Spot a scam message')
  await learner.tabTo(`[${marks.chapter}]:not([open]) summary`)
  await learner.press('Enter')
  expect((await chapters()).filter((line) => line.startsWith('-'))).toHaveLength(2)
})

for (const width of [320, 1280]) {
  test(`${width} px: no violation and nothing scrolls sideways, in any chapter`, long, async () => {
    const player = await open('no-api', large(), width)
    const found: unknown[] = []
    for (const screen of [
      'spot-the-scam_start',
      'lock-the-door_which-lock',
      'first-hour_end',
      '_assessment_end',
    ]) {
      await player.frame.evaluate((id) => {
        location.hash = `#${id}`
      }, screen)
      await player.frame.waitForSelector(`#${screen}[${marks.current}]`)
      if (width < 1000) await player.frame.click(`[${marks.menuButton}]`)
      found.push(...(await checkAccessibility(player.frame)), ...(await measureOverflow(player.frame)))
      if (width < 1000) await player.page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  })
}

test('Chromium 80 plays a chapter and the test', long, async () => {
  const player = await openPlayer({ browser: oldest(), files: forScorm12()[0]!.files, profile: 'strict-1.2' })
  const learner = await Learner.at(player)
  await learner.playToEnd()
  await learner.handIn()
  expect(await learner.result()).toBe('Passed: 100 % right. The pass mark is 60 %.')
  expect(valuesOf(player, 'cmi.core.lesson_status').at(-1)).toBe('passed')
})
