import { createApi2024 } from '../../portal/api-2024.ts'
import { PortalStore } from '../../portal/store.ts'
import { progressByTime, toSeconds } from '../../portal/time.ts'
import type { LmsCall, LmsFrame, LmsHost, LmsProfile, LmsRecord, LmsSession } from '../../profile.ts'
import { publishApi } from '../../publish-api.ts'

/**
 * The iGOT app of 2025: the portal's player in a webview, in preview mode.
 *
 * It neither restores nor saves what the SCO says; the app counts seconds and calls the content complete when 40 % of
 * its duration have passed. Only the webview's own site data remembers anything.
 */
export const igotMobile2025: LmsProfile = {
  id: 'igot-mobile-2025',
  title: 'iGOT Karmayogi app, 2025',
  restores: false,
  create: (host) => new MobileSession(host),
}

class MobileSession implements LmsSession {
  readonly query: string
  readonly calls: LmsCall[] = []
  readonly faults: readonly string[] = []
  readonly #host: LmsHost
  readonly #store: PortalStore
  readonly #start: number
  #earlierSeconds = 0
  #overlayDone = false

  constructor(host: LmsHost) {
    this.#host = host
    this.#store = new PortalStore(host.storage, host.content.id)
    this.#start = host.clock.now()
    this.query = `?timestamp='${this.#start}`
    publishApi(host, { name: 'API', methods: createApi2024(this.#store, () => undefined), calls: this.calls })
  }

  async launch(): Promise<void> {
    const record = await this.#host.server.read()
    this.#earlierSeconds = toSeconds(record?.details['spentTime'])
  }

  onFrameLoad(_frame: LmsFrame): void {
    if (this.#store.isInitialized() || this.#overlayDone) return
    this.#overlayDone = true
    this.#host.showOverlay()
  }

  teardown(): void {
    this.#host.server.write(this.recordOnLeaving())
  }

  recordOnLeaving(): LmsRecord {
    const spentTime = this.#earlierSeconds + (this.#host.clock.now() - this.#start) / 1000
    return { ...progressByTime(this.#host.content, spentTime), details: { spentTime } }
  }
}
