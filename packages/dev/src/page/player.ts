/** The page of a platform, reduced to its player: it runs an LMS profile and holds the frame of the module. */
import { createRecordServer, watchActivity } from '@paath/harness/page'
import { findProfile } from '@paath/lms'
import type { LmsCall, LmsClock, LmsContent, LmsRecord, LmsServer, LmsSession } from '@paath/lms'
import type { PageNews } from '../course/dev-state.ts'
import { ApiRelay } from './api-relay.ts'
import { compareSettings } from './compare-settings.ts'
import { keepPlace, restorePlace } from './keep-place.ts'
import type { KeptPlace } from './keep-place.ts'
import { patchPage } from './patch-page.ts'
import { WarmFrame } from './warm-frame.ts'
import { readPage } from './written-page.ts'
import type { WrittenPage } from './written-page.ts'

/** One launch of one module by one learner. */
export interface LaunchOptions {
  readonly profile: string
  readonly learner: { readonly id: string; readonly name: string }
  readonly content: LmsContent
  /** Address of the module's page. */
  readonly address: string
  /** What is written there. */
  readonly news: PageNews
  /** Element that the frame is put into. */
  readonly stage: HTMLElement
  readonly isOffline: boolean
  readonly onCall: (call: LmsCall) => void
  readonly onFault: (fault: string) => void
  /** A page is on view, for the first time or painted anew. */
  readonly onPainted: (frame: HTMLIFrameElement) => void
}

/** Where the server keeps what a learner's platform was sent. */
export function recordAddress(learner: string, content: string): string {
  return `/lms/record?learner=${encodeURIComponent(learner)}&content=${encodeURIComponent(content)}`
}

/** A page whose script holds older times and words is loaded anew once nothing has changed for so long, in milliseconds. */
const settlePause = 2_000

/** A page that was replaced is taken down after so long, in milliseconds. */
const takeDownPause = 100

/** A frame is made ready for the next page once this one has been on view for so long, in milliseconds. */
const warmPause = 250

/** A launch that goes on until the learner leaves, or the tab is killed. */
export class Player {
  readonly #options: LaunchOptions
  readonly #relay: ApiRelay
  readonly #session: LmsSession
  readonly #records: ReturnType<typeof createRecordServer>
  readonly #timers = new Set<number>()
  #address: string
  #frame: HTMLIFrameElement | undefined
  #painting: Promise<void>
  /** How many paints are under way, or wait for their turn. */
  #paints = 1
  #news: PageNews
  #written: WrittenPage | undefined
  #settling = 0
  #warm: WarmFrame | undefined
  #warming = 0
  #isOffline: boolean
  #isOver = false

  constructor(options: LaunchOptions) {
    this.#options = options
    this.#address = options.address
    this.#news = options.news
    this.#isOffline = options.isOffline
    this.#relay = new ApiRelay(window as never)
    this.#records = createRecordServer(recordAddress(options.learner.id, options.content.id))
    const profile = findProfile(options.profile)
    if (!profile) throw new Error(`No LMS profile is called ${options.profile}`)
    this.#session = profile.create({
      scope: this.#relay.scope,
      storage: localStorage,
      server: this.#server(),
      clock: this.#clock(),
      learner: options.learner,
      content: options.content,
      showOverlay: () => this.#showOverlay(),
      onCall: (call) => options.onCall(call),
      onFault: (fault) => options.onFault(fault),
    })
    this.#painting = this.#start().finally(() => this.#paints--)
  }

  async #start(): Promise<void> {
    await this.#session.launch()
    if (!this.#isOver) await this.#show(this.#createFrame(''), undefined)
  }

  get frame(): HTMLIFrameElement | undefined {
    return this.#frame
  }

  /** A newer edition of the page was written: bring the one on view to it in place, else load it with the learner where they are. */
  show(news: PageNews, address: string): void {
    const before = this.#news
    this.#news = news
    if (this.#patch(before)) return
    this.#written = undefined
    void this.repaint(address)
  }

  /** Show what is at an address now, with the learner where they are. Paints follow each other. */
  repaint(address: string = this.#address): Promise<void> {
    this.#address = address
    this.#paints++
    window.clearTimeout(this.#settling)
    this.#settling = 0
    this.#painting = this.#painting.then(() => this.#repaintOnce()).finally(() => this.#paints--)
    return this.#painting
  }

  /** False: it takes a new frame. */
  #patch(before: PageNews): boolean {
    const frame = this.#frame
    const live = frame?.contentDocument
    if (!frame || !live || this.#paints > 0 || before.rest !== this.#news.rest) return false
    const change = compareSettings(before.html, this.#news.html)
    if (change === 'deep') return false
    const now = readPage(this.#news.html)
    if (!patchPage(live, this.#written ?? readPage(before.html), now)) return false
    this.#written = now
    this.#options.onPainted(frame)
    if (change === 'light' || this.#settling !== 0) this.#settle()
    return true
  }

  /** The script of the page has read its settings once: it reads them again when nobody is waiting for a paint. */
  #settle(): void {
    window.clearTimeout(this.#settling)
    this.#settling = window.setTimeout(() => {
      this.#settling = 0
      if (!this.#isOver) void this.repaint()
    }, settlePause)
  }

  async #repaintOnce(): Promise<void> {
    const old = this.#frame
    const inner = old?.contentWindow as LiveWindow | null | undefined
    if (!old || !inner) return
    const place = keepPlace(inner)
    this.#relay.beginRepaint()
    // The module keeps what it has before it goes away, as it does when a learner leaves.
    inner.dispatchEvent(new Event('pagehide'))
    this.#relay.handOver()
    silence(inner)
    const isShown = (await this.#showWarm(place)) ?? (await this.#show(this.#createFrame(place.hash), place))
    if (isShown) {
      old.classList.add('behind')
      // Taking a page down takes its time, too: first the new one is painted.
      window.setTimeout(() => old.remove(), takeDownPause)
    }
    this.#relay.endRepaint()
  }

  /** End the tab as a crash does: nothing of the module or the platform runs any more. */
  kill(): void {
    this.#relay.cut()
    this.#end()
    const inner = this.#frame?.contentWindow as LiveWindow | null | undefined
    if (inner) silence(inner)
    this.#frame?.remove()
    this.#frame = undefined
  }

  /** Leave the module inside the platform, which then saves. */
  async leave(): Promise<void> {
    this.#frame?.remove()
    this.#frame = undefined
    if (!this.#isOver) this.#session.teardown()
    this.#end()
    await this.#records.idle()
  }

  setOffline(isOffline: boolean): void {
    this.#isOffline = isOffline
    const inner = this.#frame?.contentWindow
    if (inner) tellConnection(inner, isOffline)
  }

  /** What the platform would have if the learner left now. Undefined: leaving changes nothing of what it has. */
  recordOnLeaving(): LmsRecord | undefined {
    return this.#isOver ? undefined : this.#session.recordOnLeaving()
  }

  /** What the platform has now. */
  recordNow(): Promise<LmsRecord | undefined> {
    return this.#records.read().catch(() => undefined)
  }

  #end(): void {
    this.#isOver = true
    window.clearTimeout(this.#settling)
    window.clearTimeout(this.#warming)
    this.#warm?.frame.remove()
    for (const timer of this.#timers) window.clearTimeout(timer)
  }

  #clock(): LmsClock {
    return {
      now: () => Date.now(),
      after: (milliseconds, run) => {
        const timer = window.setTimeout(() => {
          this.#timers.delete(timer)
          run()
        }, milliseconds)
        this.#timers.add(timer)
        return () => window.clearTimeout(timer)
      },
    }
  }

  /** Without a connection nothing arrives. */
  #server(): LmsServer {
    return {
      read: () => (this.#isOffline ? Promise.resolve(undefined) : this.#records.read()),
      write: (record) => {
        if (!this.#isOffline) this.#records.write(record)
      },
      writeNow: (record) => !this.#isOffline && this.#records.writeNow(record),
    }
  }

  #createFrame(hash: string): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.title = 'The module'
    frame.allow = 'fullscreen; autoplay'
    frame.src = this.#address + this.#session.query + hash
    return frame
  }

  /** Put a frame on the stage and show it when it has loaded. */
  #show(frame: HTMLIFrameElement, place: KeptPlace | undefined): Promise<boolean> {
    this.#frame = frame
    if (place) frame.classList.add('behind')
    return new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(this.#reveal(frame, place)))
      this.#options.stage.append(frame)
    })
  }

  /** Start the page in the frame that stands ready. Undefined: there is none for it. */
  async #showWarm(place: KeptPlace): Promise<boolean | undefined> {
    const warm = this.#warm
    this.#warm = undefined
    if (!warm?.isReadyFor(this.#address + this.#session.query)) return undefined
    const { frame } = warm
    this.#frame = frame
    try {
      await warm.start(this.#news.html, place.hash)
    } catch {
      // A script did not arrive. The way through the whole page says why.
      frame.remove()
      return undefined
    }
    frame.addEventListener('load', () => this.#reveal(frame, place))
    return this.#reveal(frame, place)
  }

  /** The page in a frame has started: show it. False: something else took its place meanwhile. */
  #reveal(frame: HTMLIFrameElement, place: KeptPlace | undefined): boolean {
    const inner = frame.contentWindow
    if (!inner || this.#frame !== frame) {
      frame.remove()
      return false
    }
    this.#session.onFrameLoad({ onActivity: (run) => watchActivity(inner, run) })
    if (this.#isOffline) tellConnection(inner, true)
    if (place) restorePlace(inner, { ...place, hasLms: this.#relay.isPublished })
    frame.classList.remove('behind')
    this.#options.onPainted(frame)
    this.#warmSoon(inner.document)
    return true
  }

  /** Nobody waits now: make the next frame ready. */
  #warmSoon(live: Document): void {
    window.clearTimeout(this.#warming)
    this.#warming = window.setTimeout(() => {
      this.#warm?.frame.remove()
      this.#warm = new WarmFrame({
        address: this.#address + this.#session.query,
        html: this.#news.html,
        stage: this.#options.stage,
        live,
      })
    }, warmPause)
  }

  #showOverlay(): void {
    const { stage } = this.#options
    this.#frame?.remove()
    const box = document.createElement('div')
    box.className = 'overlay-of-platform'
    const text = document.createElement('p')
    text.textContent = 'This content must be completed in one go; otherwise your progress will not be saved.'
    const play = document.createElement('button')
    play.textContent = 'Play'
    play.addEventListener('click', () => {
      box.remove()
      void this.#show(this.#createFrame(''), undefined)
    })
    box.append(text, play)
    stage.append(box)
  }
}

type LiveWindow = Window & typeof globalThis

/** A page that dies writes nothing and is told nothing. */
function silence(inner: LiveWindow): void {
  inner.Storage.prototype.setItem = () => undefined
  for (const name of ['pagehide', 'beforeunload', 'unload', 'visibilitychange'])
    inner.addEventListener(name, (event) => event.stopImmediatePropagation(), true)
}

/** What a browser tells a page when the link goes, or comes back. */
function tellConnection(inner: Window, isOffline: boolean): void {
  Object.defineProperty(inner.navigator, 'onLine', { configurable: true, get: () => !isOffline })
  inner.dispatchEvent(new Event(isOffline ? 'offline' : 'online'))
}
