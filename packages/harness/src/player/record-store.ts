import { mergeRecord } from '@paath/lms'
import type { LmsRecord } from '@paath/lms'
import type { ServerReply, ServerRequest } from '../server/start-server.ts'

/** What the server of a platform keeps of its learners, and how pages reach it. */
export interface RecordStore {
  /** Answer a request for a record: read it, write it, or forget it. */
  readonly respond: (request: ServerRequest) => ServerReply
  readonly record: (key: string) => LmsRecord | undefined
  /** Every record that arrived under a key, in order. */
  readonly writes: (key: string) => readonly LmsRecord[]
}

/** Begin with no records. A key is the path of a request with what it asks for. */
export function createRecordStore(): RecordStore {
  const records = new Map<string, LmsRecord>()
  const writes = new Map<string, LmsRecord[]>()
  return {
    respond: ({ method, url, body }) => {
      const key = url.pathname + url.search
      if (method === 'DELETE') records.delete(key)
      else if (method !== 'GET') {
        const record = JSON.parse(body) as LmsRecord
        records.set(key, mergeRecord(records.get(key), record))
        writes.set(key, [...(writes.get(key) ?? []), record])
      }
      return { type: 'application/json', body: JSON.stringify(records.get(key) ?? null) }
    },
    record: (key) => records.get(key),
    writes: (key) => writes.get(key) ?? [],
  }
}
