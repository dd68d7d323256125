import { openPackage } from '@paath/harness'
import type { Browser } from 'playwright-core'
import type { LookContext } from './accessibility/look-at-every-screen.ts'
import { platformsFor } from './platforms.ts'
import { drive } from './stage/driver.ts'

/**
 * Take a module to its end in Chromium 80 of 2020, on a small phone, and open it again.
 *
 * The browser is too old for a movable clock: the walk takes the time it takes.
 *
 * @returns What was seen, in words; a fault is also reported.
 */
export async function walkWithoutClock(
  browser: Browser | undefined,
  { files, facts, name, report }: Omit<LookContext, 'browser'>,
): Promise<string> {
  if (browser === undefined) return 'not tried: there is no Chromium 80 on this machine'
  const [profile = 'no-api'] = platformsFor(facts, 'quick')
  const fail = (reason: string): string => {
    report(
      'prove/broken-promise',
      { platform: 'Chromium 80', scenario: 'First visit, to the end', reason },
      { file: name },
    )
    return reason
  }
  const device = { viewport: { width: 360, height: 640 } }
  const player = await openPackage({ browser, files, profile, launch: facts.launch, device })
  try {
    for (const screen of await drive(player.frame, 'screens')) {
      await drive(player.frame, 'goTo', screen)
      await drive(player.frame, 'doScreen', 'right')
      const [overflow] = await drive(player.frame, 'overflow')
      if (overflow !== undefined) return fail(`screen ${screen}: ${overflow}`)
    }
    const { isFinished } = await drive(player.frame, 'signs')
    if (!isFinished) return fail('The page does not say that all is done')
    const [complaint] = player.launch.complaints
    return complaint === undefined ? 'played to the end' : fail(complaint)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  } finally {
    await player.close()
  }
}
