/**
 * What an LMS profile is: the observable behaviour of one platform, without its pictures.
 *
 * A profile runs wherever a host gives it a window-like object, a device store, a server and a clock: in a page of a
 * browser, or in Node for unit tests.
 */

/** A platform that packages are tried on. */
export interface LmsProfile {
  /** Kebab-case; the folder has the same name. */
  readonly id: string
  /** For people: "iGOT Karmayogi web portal, 2024". */
  readonly title: string
  /** Whether the platform's server gives back what it saved, so that cleared site data loses nothing that was saved. */
  readonly restores: boolean
  /** Start one launch of one content by one learner. */
  readonly create: (host: LmsHost) => LmsSession
}

/** One launch: from the click on the content until the learner leaves it. */
export interface LmsSession {
  /** What the platform appends to the launch address. */
  readonly query: string
  /** Every call that the SCO made, in order. */
  readonly calls: readonly LmsCall[]
  /** What the SCO did that the standard forbids, in words. Only strict platforms notice. */
  readonly faults: readonly string[]
  /** Do what the platform does around the creation of the frame. The frame may be created when this resolves. */
  readonly launch: () => Promise<void>
  /** The frame fired `load`. */
  readonly onFrameLoad: (frame: LmsFrame) => void
  /** The learner leaves the content inside the platform. Nothing of this happens when the tab is killed. */
  readonly teardown: () => void
  /** What the platform would send if the learner left now. Undefined where leaving sends nothing. Nothing changes. */
  readonly recordOnLeaving: () => LmsRecord | undefined
}

/** What a profile finds around it. */
export interface LmsHost {
  /** The window-like object that holds the API objects. */
  readonly scope: ApiScope
  /** The site data of this device. All learners of the device share it. */
  readonly storage: LmsStorage
  /** The platform's server, as this learner sees it for this content. */
  readonly server: LmsServer
  readonly clock: LmsClock
  readonly learner: LmsLearner
  readonly content: LmsContent
  /** The platform takes the frame away and shows a message with a Play button, which makes the frame again. */
  readonly showOverlay: () => void
  /** Receives each call as it happens. Default: nothing. */
  readonly onCall?: (call: LmsCall) => void
  /** Receives each fault as it happens. Default: nothing. */
  readonly onFault?: (fault: string) => void
}

/** Where API objects are published. `window` is one. */
export interface ApiScope {
  API?: unknown
  API_1484_11?: unknown
}

/** The part of `localStorage` that platforms use. */
export interface LmsStorage {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, value: string) => void
  readonly removeItem: (key: string) => void
}

/** The server of a platform, for one learner and one content. */
export interface LmsServer {
  readonly read: () => Promise<LmsRecord | undefined>
  /** Send without waiting, as a page does that stays open. */
  readonly write: (record: LmsRecord) => void
  /** Send and wait. False when the server did not get it. */
  readonly writeNow: (record: LmsRecord) => boolean
}

/** What the server of a platform keeps. */
export interface LmsRecord {
  /** 0 not started, 1 in progress, 2 complete. */
  readonly status: 0 | 1 | 2
  /** 0 to 100. */
  readonly percentage: number
  readonly details: Readonly<Record<string, unknown>>
}

/** Time, so that tests need not wait. */
export interface LmsClock {
  /** Milliseconds. */
  readonly now: () => number
  /** Run later. The result cancels. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

/** Who is learning. */
export interface LmsLearner {
  readonly id: string
  readonly name: string
}

/** What the platform knows about the content. */
export interface LmsContent {
  /** On iGOT a `do_` identifier. */
  readonly id: string
  /** The duration that the author typed into the portal. 0: missing. */
  readonly durationSeconds: number
  /** iGOT's `isTrackable`. */
  readonly trackable: boolean
  /** The pass mark of the manifest, 0 to 100. Left out: there is none. */
  readonly masteryScore?: number
}

/** The frame of the SCO, as far as platforms watch it. */
export interface LmsFrame {
  /** Run at each click, key, DOM mutation, media event and hash change inside the frame from now on. */
  readonly onActivity: (run: () => void) => void
}

/** One call of the SCO. */
export interface LmsCall {
  readonly api: keyof ApiScope
  readonly method: string
  readonly args: readonly unknown[]
  readonly result: unknown
  /** Milliseconds of the host's clock. */
  readonly at: number
}

/** The server's answer to a new record: the status never falls, everything else is overwritten. */
export function mergeRecord(old: LmsRecord | undefined, next: LmsRecord): LmsRecord {
  return old !== undefined && old.status > next.status ? { ...next, status: old.status } : next
}
