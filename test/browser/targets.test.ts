/** Targets other than iGOT, played as built: SCORM 2004 under a strict LMS, and the one page that holds everything. */
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { Learner } from './learner.ts'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety', { zips: 'scorm2004', singleFile: true })
const openPlayer = usePlayers()

test('SCORM 2004 to the letter has nothing against a module that is played, killed and opened again', async () => {
  const player = await openPlayer({
    browser: browser(),
    files: modules()[0]!.files,
    profile: 'strict-2004',
  })
  const learner = await Learner.at(player)
  await learner.playToEnd()
  await expect.poll(() => player.serverRecord()?.status).toBe(2)
  expect(player.serverRecord()?.details).toMatchObject({
    'cmi.completion_status': 'completed',
    // The course has a final test: its modules are practice, which is not scored.
    'cmi.score.raw': '',
    'cmi.exit': 'suspend',
    'cmi.objectives.0.id': 'PRIMARYOBJ',
    'cmi.interactions.0.result': 'correct',
  })
  const before = await learner.progress()
  const { launch } = player
  await player.killTab()
  await player.clearSiteData()
  await player.reopen()
  const again = await Learner.at(player)
  await again.waitFor(before)
  expect(await again.progress()).toEqual(before)
  for (const { faults, complaints, outsideRequests } of [launch, player.launch])
    expect({ faults, complaints, outsideRequests }).toEqual({
      faults: [],
      complaints: [],
      outsideRequests: [],
    })
})

test('one file plays from a disk, to its end, and asks for nothing else', async () => {
  const address = modules()[0]!.page
  expect((await stat(fileURLToPath(address))).size).toBeLessThan(2_000_000)
  const page = await browser().newPage()
  try {
    const complaints: string[] = []
    const requests: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(address)
    const learner = await Learner.at({ page, frame: page.mainFrame() })
    await learner.playToEnd()
    expect(Object.values((await learner.progress()).verdicts)).toEqual(
      learner.settings.questions.map(() => 'right'),
    )
    const seen = await page.evaluate(async () => {
      await document.fonts.ready
      return {
        pictures: [...document.images].map(({ src }) => src.slice(0, 11)),
        // A stand-in is a font of the device, which may not have it: `Georgia as Noto Serif`, `Noto Sans here`.
        fonts: [...document.fonts].filter(
          ({ status, family }) => status === 'error' && !/ as | here\b/.test(family),
        ).length,
        loaded: [...document.fonts].some(
          ({ status, family }) => status === 'loaded' && family.includes('Noto'),
        ),
      }
    })
    expect(new Set(seen.pictures)).toEqual(new Set(['data:image/']))
    expect(seen).toMatchObject({ fonts: 0, loaded: true })
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address])
    expect(complaints).toEqual([])
  } finally {
    await page.close()
  }
})
