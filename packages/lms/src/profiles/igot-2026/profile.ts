import { createApi1484, createApi2026 } from '../../portal/api-2026.ts'
import { StickyErrors } from '../../portal/errors.ts'
import { isComplete, progressByContent, progressByTimeAndMeasure } from '../../portal/percentage.ts'
import { PortalStore } from '../../portal/store.ts'
import { toSeconds } from '../../portal/time.ts'
import type { LmsCall, LmsFrame, LmsHost, LmsProfile, LmsRecord, LmsSession } from '../../profile.ts'
import { publishApi } from '../../publish-api.ts'

/**
 * The web portal of iGOT Karmayogi as published in 2026.
 *
 * It publishes both API objects on one store, restores everything before the frame exists, and saves two seconds after
 * the last click, key or DOM change inside the frame, when the learner leaves, and once when the SCO commits completion.
 */
export const igot2026: LmsProfile = {
  id: 'igot-2026',
  title: 'iGOT Karmayogi web portal, 2026',
  restores: true,
  create: (host) => new Portal2026Session(host),
}

const gateMilliseconds = 10_000
const listenMilliseconds = 1_500
const quietMilliseconds = 2_000

class Portal2026Session implements LmsSession {
  readonly query: string
  readonly calls: LmsCall[] = []
  readonly faults: readonly string[] = []
  readonly #host: LmsHost
  readonly #store: PortalStore
  readonly #start: number
  #saved: LmsRecord | undefined
  #completeReported = false
  #cancelSave: () => void = () => undefined
  #left = false

  constructor(host: LmsHost) {
    this.#host = host
    this.#store = new PortalStore(host.storage, host.content.id)
    this.#start = host.clock.now()
    this.query = `?timestamp=${this.#start}`
    const portal = {
      store: this.#store,
      errors: new StickyErrors(this.#store),
      report: () => this.#reportIfComplete(),
    }
    publishApi(host, { name: 'API', methods: createApi2026(portal), calls: this.calls })
    publishApi(host, { name: 'API_1484_11', methods: createApi1484(portal), calls: this.calls })
  }

  async launch(): Promise<void> {
    const tooLate = new Promise<undefined>((resolve) => {
      this.#host.clock.after(gateMilliseconds, () => resolve(undefined))
    })
    const record = await Promise.race([this.#host.server.read().catch(() => undefined), tooLate])
    if (record !== undefined) this.#restore(record)
  }

  onFrameLoad(frame: LmsFrame): void {
    this.#host.clock.after(listenMilliseconds, () => frame.onActivity(() => this.#saveWhenQuiet()))
  }

  teardown(): void {
    this.#left = true
    this.#cancelSave()
    this.#host.server.write(this.recordOnLeaving())
    this.#store.clear()
  }

  recordOnLeaving(): LmsRecord {
    const values = this.#store.all()
    const { content, clock } = this.#host
    const saved = this.#saved?.percentage ?? 0
    const spentTime =
      toSeconds(this.#saved?.details['spentTime']) + Math.floor((clock.now() - this.#start) / 1000)
    const progress = content.trackable
      ? progressByContent(values, saved)
      : progressByTimeAndMeasure(values, { content, spentSeconds: spentTime, saved })
    const elements = Object.entries(values).filter(
      ([name]) => name.startsWith('cmi.') || name === 'Initialized',
    )
    return {
      ...progress,
      details: {
        spentTime,
        completionStatus: progress.status,
        completionPercentage: progress.percentage,
        scormData: Object.fromEntries(elements),
      },
    }
  }

  #restore(record: LmsRecord): void {
    this.#saved = record
    const data = (record.details['scormData'] ?? {}) as Readonly<Record<string, unknown>>
    const elements = Object.entries(data).filter(([name]) => name.startsWith('cmi.'))
    if (elements.length === 0) return
    this.#store.replace({ ...Object.fromEntries(elements), Initialized: true })
  }

  #saveWhenQuiet(): void {
    if (this.#left) return
    this.#cancelSave()
    this.#cancelSave = this.#host.clock.after(quietMilliseconds, () =>
      this.#host.server.write(this.recordOnLeaving()),
    )
  }

  #reportIfComplete(): void {
    if (this.#completeReported || !isComplete(this.#store.all())) return
    this.#completeReported = true
    this.#host.server.write(this.recordOnLeaving())
  }
}
