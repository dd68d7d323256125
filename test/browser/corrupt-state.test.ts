/** Whatever a platform or a device gives back as the kept state, the module opens, plays and keeps what comes. */
import type { Player } from '@paath/harness'
import * as fc from 'fast-check'
import { long } from '@paath/testkit'
import { expect, test } from 'vitest'
import { useCourse } from './built-course.ts'
import { useBrowser } from './use-browser.ts'
import { usePlayers } from './use-players.ts'

const browser = useBrowser()
const modules = useCourse('courses/cyber-safety')
const openPlayer = usePlayers()

/** An LMS that gives back whatever lies in the device's store, and keeps nothing. */
const garbageLms = `
if (window.parent === window) window.API = {
  LMSInitialize: () => 'true',
  LMSGetValue: (name) => name === 'cmi.suspend_data' ? (localStorage.getItem('garbage') || '') : '',
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
  LMSFinish: () => 'true',
  LMSGetLastError: () => '0',
  LMSGetErrorString: () => '',
  LMSGetDiagnostic: () => '',
}`

const samples = 60

test(
  'garbage in the LMS and on the device never blocks a module',
  { timeout: 180_000, ...long },
  async () => {
    const player = await openPlayer({
      browser: browser(),
      files: modules()[0]!.files,
      profile: 'no-api',
      beforeAll: garbageLms,
    })
    const good = await keptText(player)
    expect(good.length).toBeGreaterThan(20)
    const spoiled = fc
      .tuple(fc.nat(good.length), fc.string({ maxLength: 6 }), fc.nat(12))
      .map(([at, text, cut]) => good.slice(0, at) + text + good.slice(at + cut))
    const any = fc.oneof(
      { weight: 3, arbitrary: spoiled },
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        '',
        '{}',
        'null',
        '{"v":2,"d":[1,2,3]}',
        good.repeat(40),
        good.slice(0, 9),
        'P9'.repeat(2000),
      ),
    )
    for (const [lms, device] of fc.sample(fc.tuple(any, any), { numRuns: samples, seed: 1930 })) {
      await player.frame.evaluate(
        ([fromLms, fromDevice]) => {
          for (const key of Object.keys(localStorage))
            if (key !== 'paath/device') localStorage.removeItem(key)
          localStorage.setItem('garbage', fromLms ?? '')
          localStorage.setItem('paath/cyber-safety/spot-a-scam/en/AAAAAAAA', fromDevice ?? '')
          localStorage.setItem('paath/device', fromDevice ?? '')
        },
        [lms, device],
      )
      await player.reload()
      const seen = await player.frame.evaluate(() => {
        const current = (): string =>
          document.querySelector('[data-screen][data-current]')?.getAttribute('data-screen') ?? ''
        const press = (name: string): void => document.querySelector<HTMLElement>(`[${name}]`)?.click()
        const before = current()
        press('data-next')
        press('data-back')
        press('data-next')
        const { __paath: connection } = window as unknown as {
          __paath: { faults: string[]; running: boolean }
        }
        return { before, after: current(), faults: connection.faults, running: connection.running }
      })
      const what = JSON.stringify([lms, device])
      expect(seen, what).toMatchObject({ running: true, faults: [] })
      expect(seen.before, what).not.toBe('')
      expect(seen.after, what).not.toBe('')
    }
    expect(player.launch.complaints).toEqual([])
  },
)

/** What a learner who has answered something leaves on the device. */
async function keptText(player: Player): Promise<string> {
  return player.frame.evaluate(() => {
    document.querySelector<HTMLElement>('[data-next]')?.click()
    const key = Object.keys(localStorage).find((name) => /^paath\/.*\/.*\//.test(name)) ?? ''
    return (localStorage.getItem(key) ?? '').split('|')[2] ?? ''
  })
}
