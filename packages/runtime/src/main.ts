/** The deferred script: puts the page together around the LMS session that the head script opened. */
import { connectionName, page } from '@paath/protocol'
import type { Connection, Settings } from '@paath/protocol'
import { connect, standardOf } from './lms/connect.ts'
import { play } from './play.ts'

const globals = window as unknown as Record<string, Connection | undefined>
const connection = globals[connectionName] ?? connect(window, standardOf(document))
globals[connectionName] = connection
if (!connection.running) {
  const settings = JSON.parse(document.getElementById(page.settingsId)?.textContent ?? '') as Settings
  document.documentElement.classList.add('js')
  play(settings, connection)
  // Set last: if anything above fails, the head script turns the page into a plain document.
  connection.running = true
}
