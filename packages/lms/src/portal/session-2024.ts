import type { LmsCall, LmsFrame, LmsHost, LmsRecord, LmsSession } from '../profile.ts'
import { publishApi } from '../publish-api.ts'
import { createApi2024, isExactlyComplete } from './api-2024.ts'
import { PortalStore } from './store.ts'
import { progressByTime, toSeconds } from './time.ts'

/** What differs between the two generations of the portal whose player is that of 2024. */
export interface Generation {
  /** Names that come back from the server. Left out: every one. */
  readonly restored?: readonly string[]
  /** Does the closing save carry the store also when no SCO has initialised it? */
  readonly alwaysSendsStore: boolean
}

/** One launch in the portal of 2024 and in the one between 2024 and 2026. */
export class Portal2024Session implements LmsSession {
  readonly query: string
  readonly calls: LmsCall[] = []
  readonly faults: readonly string[] = []
  readonly #host: LmsHost
  readonly #store: PortalStore
  readonly #start: number
  readonly #generation: Generation
  #overlayDone = false

  constructor(host: LmsHost, generation: Generation) {
    this.#host = host
    this.#generation = generation
    this.#store = new PortalStore(host.storage, host.content.id)
    this.#start = host.clock.now()
    this.query = `?timestamp='${this.#start}`
    const methods = createApi2024(this.#store, () => this.#reportIfComplete())
    publishApi(host, { name: 'API', methods, calls: this.calls })
  }

  launch(): Promise<void> {
    void this.#host.server.read().then((record) => this.#restore(record))
    return Promise.resolve()
  }

  onFrameLoad(_frame: LmsFrame): void {
    if (!this.#store.isInitialized()) this.#showOverlay()
  }

  teardown(): void {
    this.#host.server.write(this.recordOnLeaving())
  }

  recordOnLeaving(): LmsRecord {
    const spentTime = this.#spentSeconds()
    const sendsStore = this.#generation.alwaysSendsStore || this.#store.isInitialized()
    return {
      ...progressByTime(this.#host.content, spentTime),
      details: sendsStore ? { ...this.#store.all(), spentTime } : { spentTime },
    }
  }

  #restore(record: LmsRecord | undefined): void {
    if (record === undefined) return
    const names = this.#generation.restored ?? Object.keys(record.details)
    this.#store.replace({
      ...Object.fromEntries(names.map((name) => [name, record.details[name]])),
      completionStatus: record.status,
      completionPercentage: record.percentage,
    })
    if (!this.#store.isInitialized()) this.#showOverlay()
  }

  #showOverlay(): void {
    if (this.#overlayDone) return
    this.#overlayDone = true
    this.#host.showOverlay()
  }

  #reportIfComplete(): void {
    if (!isExactlyComplete(this.#store)) return
    const details = { ...this.#store.all(), spentTime: this.#spentSeconds() }
    this.#host.server.write({ status: 2, percentage: 100, details })
  }

  #spentSeconds(): number {
    const ticks = Math.floor((this.#host.clock.now() - this.#start) / 1000)
    return toSeconds(this.#store.get('spentTime')) + ticks
  }
}
