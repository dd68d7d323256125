/** Chromium 80 of 2020, run for real: it plays, resumes, and draws nothing beyond a phone's screen. */
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { measureOverflow } from './measure-overflow.ts'
import { longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser('oldest')
const english = useCourse('courses/cyber-safety')
const urdu = useCourse('test/courses/urdu-source')
const openPlayer = usePlayers()

for (const [name, profile, course] of [
  ['English', 'igot-2026', english],
  ['English', 'strict-1.2', english],
  ['Urdu', 'igot-2024', urdu],
] as const) {
  test(
    `${name} under ${profile} at 360 px: plays to the end and resumes`,
    longUnless(profile === 'igot-2026'),
    async () => {
      const player = await openPlayer({
        browser: browser(),
        files: course()[0]!.files,
        profile,
        device: { viewport: { width: 360, height: 640 } },
      })
      const learner = await Learner.at(player)
      const overflow: string[] = []
      for (const { id } of learner.settings.screens) {
        await learner.goTo(id)
        for (const question of learner.settings.questions.filter(({ screen }) => screen === id)) {
          await learner.answer(question)
        }
        overflow.push(...(await measureOverflow(player.frame)))
      }
      const left = await learner.progress()
      expect(overflow).toEqual([])
      expect(Object.values(left.verdicts)).toEqual(Object.values(left.verdicts).map(() => 'right'))
      await player.leave()
      await player.clearSiteData()
      await player.reopen()
      const again = await Learner.at(player)
      await again.waitFor(left)
      expect(await again.progress()).toEqual(left)
      expect(player.launch.complaints).toEqual([])
    },
  )
}
