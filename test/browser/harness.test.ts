/** The harness itself, tried on a SCO of a few lines. */
import { checkAccessibility, openPackage } from '@paath/harness'
import type { OpenOptions, Player } from '@paath/harness'
import { longUnless, readTree } from '@paath/testkit'
import type { Browser } from 'playwright-core'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { useBrowser } from './use-browser.ts'

const files = readTree(fileURLToPath(new URL('fixtures/small-sco', import.meta.url)))

const opened: Player[] = []
afterEach(async () => {
  for (const player of opened.splice(0)) await player.close()
})

async function openIn(
  browser: Browser,
  options: Partial<OpenOptions> & { profile: string },
): Promise<Player> {
  const player = await openPackage({ files, browser, ...options })
  opened.push(player)
  return player
}

describe('in Chromium 80', () => {
  const browser = useBrowser('oldest')

  test.each(['strict-1.2', 'igot-2026'])('%s: what was kept is there after a killed tab', async (profile) => {
    const player = await openIn(browser(), { profile })
    await keep(player, '1930')
    await player.killTab()
    await player.reopen()
    await waitFor(player, 'Kept 1930')
    expect(player.launch.complaints).toEqual([])
  })

  test('axe-core runs and finds nothing', async () => {
    const player = await openIn(browser(), { profile: 'no-api' })
    expect(await checkAccessibility(player.frame)).toEqual([])
  })
})

describe('in the browser of today', () => {
  const browser = useBrowser('today')
  const open = (profile: string, options: Partial<OpenOptions> = {}): Promise<Player> =>
    openIn(browser(), { profile, ...options })

  for (const profile of ['strict-1.2', 'igot-2024', 'igot-2026', 'igot-mobile-2025', 'no-api']) {
    test(
      `${profile}: what was kept is there after a killed tab`,
      longUnless(profile === 'igot-2026'),
      async () => {
        const player = await open(profile)
        await keep(player, '1930')
        await player.killTab()
        await player.reopen()
        await waitFor(player, 'Kept 1930')
        expect(player.launch.complaints).toEqual([])
        expect(player.launch.outsideRequests).toEqual([])
      },
    )
  }

  for (const [profile, text] of [
    ['strict-1.2', 'Kept 1930'],
    ['igot-2024', 'Kept 1930'],
    ['igot-2026', 'Kept 1930'],
    ['igot-mobile-2025', 'Nothing kept'],
    ['no-api', 'Nothing kept'],
  ] as const) {
    test(
      `${profile}: after leaving, and with site data cleared, the page says "${text}"`,
      longUnless(profile === 'igot-2026'),
      async () => {
        const player = await open(profile)
        await keep(player, '1930')
        await player.leave()
        await player.clearSiteData()
        await player.reopen()
        await waitFor(player, text)
      },
    )
  }

  test('igot-2026 saves by itself, so a killed tab and cleared site data lose nothing', async () => {
    const player = await open('igot-2026')
    await player.page.waitForTimeout(1_600)
    await keep(player, '1930')
    await player.page.waitForTimeout(2_300)
    await player.killTab()
    await player.clearSiteData()
    await player.reopen()
    await waitFor(player, 'Kept 1930')
  })

  test('igot-2024: the restore may come long after the SCO has started', async () => {
    const player = await open('igot-2024', { restoreDelay: 300 })
    await keep(player, '1930')
    await player.leave()
    await player.clearSiteData()
    await player.reopen()
    expect(await status(player)).toBe('Nothing kept')
    await waitFor(player, 'Kept 1930')
  })

  test('igot-2024 shows its overlay for a page that never calls the API', async () => {
    const player = await open('igot-2024', { launch: 'silent.html' })
    expect(() => player.frame).toThrow('overlay')
    await player.press('Tab', 'Enter')
    await player.page.waitForFunction(() => document.querySelector('iframe') !== null)
  })

  test('a strict LMS keeps two learners of one device apart', async () => {
    const first = await open('strict-1.2')
    await keep(first, '1930')
    const second = await first.secondLearner()
    await waitFor(second, 'Nothing kept')
    expect(first.serverRecord()?.details['cmi.suspend_data']).toBe('1930')
    expect(second.serverRecord()).toBeUndefined()
  })

  test('everything told is heard, also what was told right before the tab died', async () => {
    const player = await open('igot-2024')
    await keep(player, '112')
    const { calls } = player.launch
    await player.killTab()
    // The SCO reads again after half a second, if it lives that long: only what it tells the LMS counts here.
    const told = (): unknown[] =>
      calls.filter(({ method }) => method !== 'LMSGetValue').map(({ method, args }) => [method, ...args])
    await expect.poll(told).toEqual([
      ['LMSInitialize', ''],
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSSetValue', 'cmi.suspend_data', '112'],
      ['LMSCommit', ''],
    ])
  })

  test('a page that breaks its policy and asks strangers is found out', async () => {
    const player = await open('no-api', { launch: 'bad.html' })
    expect(player.launch.outsideRequests).toEqual(['https://example.invalid/tracker.js'])
    expect(player.launch.complaints.join()).toContain('Content Security Policy')
  })

  test('axe-core runs under a strict policy and finds what is wrong', async () => {
    const good = await open('no-api')
    expect(await checkAccessibility(good.frame)).toEqual([])
    const bad = await open('no-api', { launch: 'bad.html' })
    const rules = (await checkAccessibility(bad.frame)).map(({ rule }) => rule)
    expect(rules).toContain('html-has-lang')
    expect(rules).toContain('image-alt')
  })
})

const status = (player: Player): Promise<string | null> =>
  player.frame.evaluate(() => document.querySelector('[role=status]')?.textContent ?? null)

async function waitFor(player: Player, text: string): Promise<void> {
  await player.frame.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent === wanted,
    text,
    { timeout: 20_000 },
  )
}

/** Type a number and keep it, by keyboard. */
async function keep(player: Player, text: string): Promise<void> {
  await player.press('Tab', ...text.split(''), 'Tab', 'Enter')
  await waitFor(player, `Kept ${text}`)
}
