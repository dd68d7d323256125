import type { Connection } from '@paath/protocol'
import { readDeviceId } from '../device-id.ts'
import type { LmsClient } from './client.ts'
import { createNoClient } from './none.ts'
import { ScormClient } from './scorm-client.ts'
import { scorm12 } from './scorm12.ts'
import { scorm2004 } from './scorm2004.ts'

/** The client for what the head script found. */
export function createClient(connection: Connection): LmsClient {
  if (!connection.ready) return createNoClient()
  const dialect = connection.version === '2004' ? scorm2004 : scorm12
  // Only the player of iGOT says true where the standard has a text, and only there the name is needed.
  const device = connection.initialized === true ? readDeviceId() : undefined
  return new ScormClient(connection, dialect, device)
}
