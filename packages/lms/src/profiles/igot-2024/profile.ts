import { createApi2024, isExactlyComplete } from '../../portal/api-2024.ts'
import { PortalStore } from '../../portal/store.ts'
import { progressByTime, toSeconds } from '../../portal/time.ts'
import type { LmsCall, LmsFrame, LmsHost, LmsProfile, LmsRecord, LmsSession } from '../../profile.ts'
import { publishApi } from '../../publish-api.ts'

/**
 * The web portal of iGOT Karmayogi as published in 2024.
 *
 * It restores four elements, some time after the frame exists, and saves only when the learner leaves the content or
 * commits a status that is exactly "completed" or "passed". A killed tab leaves its values in the device's site data.
 */
export const igot2024: LmsProfile = {
  id: 'igot-2024',
  title: 'iGOT Karmayogi web portal, 2024',
  restores: true,
  create: (host) => new Portal2024Session(host),
}

const restoredNames = [
  'cmi.core.exit',
  'cmi.core.lesson_status',
  'cmi.core.session_time',
  'cmi.suspend_data',
  'Initialized',
  'spentTime',
] as const

class Portal2024Session implements LmsSession {
  readonly query: string
  readonly calls: LmsCall[] = []
  readonly faults: readonly string[] = []
  readonly #host: LmsHost
  readonly #store: PortalStore
  readonly #start: number
  #overlayDone = false

  constructor(host: LmsHost) {
    this.#host = host
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
    const spentTime = this.#spentSeconds()
    this.#host.server.write({
      ...progressByTime(this.#host.content, spentTime),
      details: this.#store.isInitialized() ? { ...this.#store.all(), spentTime } : { spentTime },
    })
  }

  #restore(record: LmsRecord | undefined): void {
    if (record === undefined) return
    this.#store.replace({
      ...Object.fromEntries(restoredNames.map((name) => [name, record.details[name]])),
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
