import { setTimeout as wait } from 'node:timers/promises'
import type { LmsCall } from '@paath/lms'
import type { CDPSession, Frame, Page } from 'playwright-core'
import { meeting } from './player-config.ts'
import type { PlayerConfig } from './player-config.ts'

const mostMilliseconds = 60_000

/** One launch of a SCO in a page, and all that was heard of it. */
export class Launch {
  readonly page: Page
  readonly #calls: LmsCall[] = []
  readonly #faults: string[] = []
  readonly #complaints: string[] = []
  readonly #outside: string[] = []
  readonly #origin: string
  #session: CDPSession | undefined
  #isOver = false

  private constructor(page: Page, origin: string) {
    this.page = page
    this.#origin = origin
  }

  /** Open the host page and wait until the SCO has loaded, or the overlay stands in its place. */
  static async start(
    page: Page,
    options: { readonly origin: string; readonly config: PlayerConfig },
  ): Promise<Launch> {
    const launch = new Launch(page, options.origin)
    await launch.#listen()
    const config = encodeURIComponent(JSON.stringify(options.config))
    await page.goto(`${options.origin}/player.html?config=${config}`)
    await launch.#settle()
    return launch
  }

  /** Hear nothing more: the page is used for another launch. */
  async end(): Promise<void> {
    this.#isOver = true
    await this.#session?.detach()
  }

  /** Reload the host page with the SCO in it. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.#settle()
  }

  /** The frame of the SCO. */
  get frame(): Frame {
    const frame = this.page.frame('sco')
    if (frame === null) throw new Error('There is no SCO: the platform shows its overlay')
    return frame
  }

  /** Every LMS call of the SCO, in order. */
  get calls(): readonly LmsCall[] {
    return this.#calls
  }

  /** What a strict profile has against those calls. */
  get faults(): readonly string[] {
    return this.#faults
  }

  /** Errors and violations of the content security policy that the browser reported. */
  get complaints(): readonly string[] {
    return this.#complaints
  }

  /** Addresses outside the platform that the page asked for. */
  get outsideRequests(): readonly string[] {
    return this.#outside
  }

  /** A binding of the browser itself: it costs a tenth of a function of the driver, which answers each call. */
  async #hear(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    this.#session = session
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === meeting.onCall) this.#calls.push(JSON.parse(payload) as LmsCall)
      if (name === meeting.onFault) this.#faults.push(JSON.parse(payload) as string)
    })
    await session.send('Runtime.enable')
    await session.send('Runtime.addBinding', { name: meeting.onCall })
    await session.send('Runtime.addBinding', { name: meeting.onFault })
  }

  /** Ask again and again: what the driver itself has for waiting puts a large script into every page. */
  async #settle(): Promise<void> {
    const end = performance.now() + mostMilliseconds
    while (!(await this.page.evaluate(hasSettled))) {
      if (performance.now() > end) throw new Error('The platform shows neither the content nor its overlay')
      await wait(10)
    }
  }

  async #listen(): Promise<void> {
    const { page } = this
    page.on('pageerror', (error) => {
      if (!this.#isOver) this.#complaints.push(String(error))
    })
    page.on('console', (message) => {
      if (!this.#isOver && message.type() === 'error') this.#complaints.push(message.text())
    })
    page.on('request', (request) => {
      const url = request.url()
      if (this.#isOver) return
      if (!url.startsWith(this.#origin) && !/^(data|blob|about):/.test(url)) this.#outside.push(url)
    })
    await this.#hear()
  }
}

/** Runs in the host page. */
function hasSettled(): boolean {
  const frame = document.querySelector('iframe')
  if (frame === null) return document.querySelector('[data-overlay]') !== null
  const inner = frame.contentDocument
  return inner !== null && inner.URL !== 'about:blank' && inner.readyState === 'complete'
}
