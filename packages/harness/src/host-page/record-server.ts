import type { LmsRecord, LmsServer } from '@paath/lms'

/** The platform's server as a host page reaches it. */
export interface RecordServer extends LmsServer {
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>
}

/** Reach the records of one learner over HTTP. */
export function createRecordServer(address: string): RecordServer {
  const underWay = new Set<Promise<unknown>>()
  return {
    read: async () => {
      const response = await fetch(address, { cache: 'no-store' })
      return ((await response.json()) as LmsRecord | null) ?? undefined
    },
    write: (record) => {
      underWay.add(send(address, JSON.stringify(record)))
    },
    writeNow: (record) => writeNow(address, JSON.stringify(record)),
    idle: async () => {
      await Promise.all(underWay)
    },
  }
}

/** An offline device loses the record, as the platforms do. */
async function send(address: string, body: string): Promise<void> {
  await fetch(address, { method: 'PATCH', body }).catch(() => undefined)
}

/** A synchronous POST, as Moodle does; while a page goes away browsers refuse that, and a beacon takes its place. */
function writeNow(address: string, body: string): boolean {
  try {
    const request = new XMLHttpRequest()
    request.open('POST', address, false)
    request.send(body)
    return request.status === 200
  } catch {
    return navigator.onLine && navigator.sendBeacon(address, body)
  }
}
