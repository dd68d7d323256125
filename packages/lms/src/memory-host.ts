import { mergeRecord } from './profile.ts'
import type { ApiScope, LmsCall, LmsHost, LmsRecord, LmsStorage } from './profile.ts'

/** A clock that moves only when told. */
export interface ManualClock {
  readonly now: () => number
  readonly after: (milliseconds: number, run: () => void) => () => void
  /** Let time pass; what falls due runs in order. */
  readonly advance: (milliseconds: number) => void
}

/** A host without a browser, for tests: device, server and clock are plain objects. */
export interface MemoryHost extends LmsHost {
  readonly scope: ApiScope
  readonly clock: ManualClock
  /** What the server has now. */
  readonly record: () => LmsRecord | undefined
  /** Every record that was sent, in order. */
  readonly writes: readonly LmsRecord[]
  /** How often the platform showed its overlay. */
  readonly overlays: () => number
}

/** What to start a memory host with. Default: an empty device, an empty server, ten minutes of content. */
export interface MemoryHostOptions {
  /** Site data; share one map between two hosts to mean the same device. */
  readonly device?: Map<string, string>
  readonly record?: LmsRecord
  readonly learner?: string
  readonly durationSeconds?: number
  readonly trackable?: boolean
  readonly masteryScore?: number
  readonly onCall?: (call: LmsCall) => void
}

/** Make a host for a profile that runs in Node. */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const { device = new Map<string, string>(), learner = 'asha', onCall } = options
  const writes: LmsRecord[] = []
  let record = options.record
  let overlays = 0
  const write = (next: LmsRecord): void => {
    writes.push(next)
    record = mergeRecord(record, JSON.parse(JSON.stringify(next)) as LmsRecord)
  }
  return {
    scope: {},
    storage: createMemoryStorage(device),
    server: {
      read: () => Promise.resolve(record),
      write,
      writeNow: (next) => {
        write(next)
        return true
      },
    },
    clock: createManualClock(),
    learner: { id: learner, name: learner },
    content: {
      id: 'do_1',
      durationSeconds: options.durationSeconds ?? 600,
      trackable: options.trackable ?? true,
      ...(options.masteryScore !== undefined && { masteryScore: options.masteryScore }),
    },
    showOverlay: () => {
      overlays += 1
    },
    ...(onCall && { onCall }),
    record: () => record,
    writes,
    overlays: () => overlays,
  }
}

function createMemoryStorage(values: Map<string, string>): LmsStorage {
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}

/** Make a clock that stands at a fixed moment until it is advanced. */
export function createManualClock(start = 1_700_000_000_000): ManualClock {
  let now = start
  let timers: { readonly at: number; readonly run: () => void }[] = []
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    advance: (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers = timers.filter((timer) => timer !== due)
        now = due.at
        due.run()
      }
      now = end
    },
  }
}
