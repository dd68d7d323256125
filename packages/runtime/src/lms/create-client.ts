import type { Connection } from '@paath/protocol'
import type { LmsClient } from './client.ts'
import { createNoClient } from './none.ts'
import { ScormClient } from './scorm-client.ts'
import { scorm12 } from './scorm12.ts'
import { scorm2004 } from './scorm2004.ts'

/** The client for what the head script found. */
export function createClient(connection: Connection): LmsClient {
  if (!connection.ready) return createNoClient()
  return new ScormClient(connection, connection.version === '2004' ? scorm2004 : scorm12)
}
