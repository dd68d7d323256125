import type { LmsRecord } from '@paath/lms'
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { Launch } from './launch.ts'
import { meeting, recordPath } from './player-config.ts'
import type { PlayerConfig } from './player-config.ts'
import { packageFolder, startPlayerServer } from './player-server.ts'
import type { PlayerServer } from './player-server.ts'

/** What to open, and how. */
export interface OpenOptions {
  readonly browser: Browser
  /** Id of an LMS profile. */
  readonly profile: string
  /** The files of the package, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Default: `asha`. */
  readonly learner?: string
  /** What the portal was told about the content. Default: `600`. */
  readonly durationSeconds?: number
  /** Launch file. Default: `index.html`. */
  readonly launch?: string
  /** Milliseconds until the platform's server answers with a saved record. Default: `0`. */
  readonly restoreDelay?: number
  /** Screen, scripts, colours: options of a Playwright context. Default: 1280 × 800. */
  readonly device?: BrowserContextOptions
  /** Whether time can be moved on by `advance`. It also passes by itself. Default: `false`. */
  readonly movableTime?: boolean
  /** The pass mark of the manifest. Default: none. */
  readonly masteryScore?: number
  /** Runs in every page before anything else: for API objects that no platform has. Default: nothing. */
  readonly beforeAll?: string
}

/**
 * Open a package in the player of a platform.
 *
 * Resolves when the SCO has loaded, or the platform shows its overlay instead.
 */
export async function openPackage(options: OpenOptions): Promise<Player> {
  const { files, restoreDelay = 0 } = options
  const server = await startPlayerServer(files, { restoreDelay })
  const device = new Device(options)
  const player = new Player({ server, device, learner: options.learner ?? 'asha', options })
  await player.reopen()
  return player
}

/** A device with its site data: a browser context that can be made new. */
class Device {
  readonly #options: OpenOptions
  #context: Promise<BrowserContext> | undefined

  constructor(options: OpenOptions) {
    this.#options = options
  }

  async newPage(): Promise<Page> {
    this.#context ??= this.#start()
    return (await this.#context).newPage()
  }

  /** Take the link away, or give it back. */
  async setOffline(isOffline: boolean): Promise<void> {
    await (await this.#context)?.setOffline(isOffline)
  }

  async #start(): Promise<BrowserContext> {
    const { browser, device, movableTime, beforeAll } = this.#options
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...device })
    if (movableTime) await context.clock.install()
    if (beforeAll !== undefined) await context.addInitScript(beforeAll)
    return context
  }

  async clear(): Promise<void> {
    await (await this.#context)?.close()
    this.#context = undefined
  }
}

interface PlayerParts {
  readonly server: PlayerServer
  readonly device: Device
  readonly learner: string
  readonly options: OpenOptions
}

/** One learner with one package on one device. */
export class Player {
  readonly #parts: PlayerParts
  readonly #config: PlayerConfig
  #launch: Launch | undefined
  /** The tab that the content was left in. */
  #tab: Page | undefined

  constructor(parts: PlayerParts) {
    const { profile, durationSeconds = 600, launch = 'index.html', masteryScore } = parts.options
    this.#parts = parts
    this.#config = {
      profile,
      learner: { id: parts.learner, name: parts.learner },
      content: {
        id: 'do_113850000000000001',
        durationSeconds,
        trackable: true,
        ...(masteryScore !== undefined && { masteryScore }),
      },
      launch: `/${packageFolder}${launch}`,
    }
  }

  /** The current launch: the calls, faults and console of the SCO, and its page. */
  get launch(): Launch {
    if (this.#launch === undefined) throw new Error('The tab was closed: reopen it first')
    return this.#launch
  }

  get page(): Page {
    return this.launch.page
  }

  /** The frame of the SCO. Throws while the platform shows its overlay. */
  get frame(): Frame {
    return this.launch.frame
  }

  /** What the platform's server has now. */
  serverRecord(): LmsRecord | undefined {
    return this.#parts.server.record(recordPath(this.#config))
  }

  /** Every record that the platform's server received, in order. */
  serverWrites(): readonly LmsRecord[] {
    return this.#parts.server.writes(recordPath(this.#config))
  }

  /** Press keys, one after the other, as the learner does. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Leave the content inside the platform, which then saves. */
  async leave(): Promise<void> {
    const { page } = this.launch
    await page.evaluate(
      (name) => (window as unknown as Record<string, HostPlayerLike>)[name]?.leave(),
      meeting.player,
    )
    await this.launch.end()
    this.#tab = page
    this.#launch = undefined
  }

  /** End the tab as a crash or an empty battery does: nothing runs any more. */
  async killTab(): Promise<void> {
    const { page } = this.launch
    const gone = new Promise((resolve) => page.once('crash', resolve))
    const session = await page.context().newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    await gone
    await this.#close()
  }

  /** Open the content again: in the tab where it was left, or, where that is gone, in a new one of the same device. */
  async reopen(): Promise<void> {
    if (this.#launch) await this.#close()
    const page = this.#tab && !this.#tab.isClosed() ? this.#tab : await this.#parts.device.newPage()
    this.#tab = undefined
    this.#launch = await Launch.start(page, { origin: this.#parts.server.origin, config: this.#config })
  }

  /** Let time pass without waiting for it. Needs `movableTime`. */
  async advance(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds)
  }

  /** Take the link of this device away. */
  async goOffline(): Promise<void> {
    await this.#parts.device.setOffline(true)
  }

  /** Give the link back. */
  async goOnline(): Promise<void> {
    await this.#parts.device.setOffline(false)
  }

  /** Put another edition of the package on the server, as a provider does who publishes again. */
  publish(files: ReadonlyMap<string, Uint8Array>): void {
    this.#parts.server.publish(files)
  }

  /** Reload the tab, as a learner does when something seems stuck. */
  async reload(): Promise<void> {
    await this.launch.reload()
  }

  /** Clear the site data of the device, as shared computers do at night. The tab must be closed. */
  async clearSiteData(): Promise<void> {
    if (this.#launch) throw new Error('Leave the content or kill the tab before clearing site data')
    await this.#parts.device.clear()
  }

  /** Another learner opens the same content on the same device. */
  async secondLearner(learner = 'bina'): Promise<Player> {
    const player = new Player({ ...this.#parts, learner })
    await player.reopen()
    return player
  }

  /** The same learner on another device. */
  async secondDevice(): Promise<Player> {
    const { options } = this.#parts
    const player = new Player({ ...this.#parts, device: new Device(options) })
    await player.reopen()
    return player
  }

  /** Close the tab, the device and the server. */
  async close(): Promise<void> {
    await this.#parts.device.clear()
    await this.#parts.server.close()
    this.#launch = undefined
  }

  async #close(): Promise<void> {
    await this.#launch?.page.close()
    this.#launch = undefined
  }
}

interface HostPlayerLike {
  readonly leave: () => Promise<void>
}
