import { standardAttribute } from '@paath/protocol'
import type { Connection, Standard } from '@paath/protocol'
import { findApi, openerOf } from './find-api.ts'

/**
 * Find the LMS and open the session, once and at once.
 *
 * A player of 2024 decides while the page loads whether it can resume, so this must not wait for anything.
 *
 * @param standard That of the package. Default: `1.2`.
 */
export function connect(window: Window, standard: Standard = '1.2'): Connection {
  const connection: Connection = { standard, version: 'none', ready: false, faults: [] }
  openConnection(connection, window)
  return connection
}

/** Find the LMS for a connection that has none, and open the session. */
export function openConnection(connection: Connection, window: Window): void {
  const found = findApi(window, connection.standard)
  if (!found) return
  connection.api = found.api
  connection.version = found.version
  connection.isGone = found.isGone
  initialize(connection)
}

/** The standard that the package on view follows. A page that says nothing follows SCORM 1.2. */
export function standardOf(document: Document): Standard {
  return document.documentElement.getAttribute(standardAttribute) === '2004' ? '2004' : '1.2'
}

/**
 * Call LMSInitialize or Initialize, and believe nearly any answer.
 *
 * Players answer `true`, `"true"`, 1, or `"false"` because the session is open already (101 in 1.2, 103 in 2004), and
 * some never tell an error code. Only an exception and "terminated" (104) mean that there is no session.
 */
export function initialize(connection: Connection): void {
  const { api, version } = connection
  if (!api) return
  try {
    connection.initialized = version === '1.2' ? api['LMSInitialize']?.('') : api['Initialize']?.('')
    connection.ready = isYes(connection.initialized) || !isTerminated(connection)
  } catch (fault) {
    connection.ready = false
    connection.faults.push(String(fault))
  }
}

/** Is this a yes, in any of the forms in which LMSs say it? */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === 'true' || value === '1'
}

function isTerminated({ api, version }: Connection): boolean {
  return version === '2004' && String(api?.['GetLastError']?.()) === '104'
}

/** May an LMS still appear? Some publish their object a few seconds late. */
export function mayAppear(window: Window): boolean {
  return window.parent !== window || openerOf(window) !== undefined
}
