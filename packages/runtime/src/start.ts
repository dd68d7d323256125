/** The script in `<head>`: opens the LMS session before anything else happens, and marks the page as scripted. */
import { connectionName } from '@paath/protocol'
import type { Connection } from '@paath/protocol'
import { connect, standardOf } from './lms/connect.ts'

const globals = window as unknown as Record<string, Connection | undefined>
if (!globals[connectionName]) {
  const connection = connect(window, standardOf(document))
  globals[connectionName] = connection
  const root = document.documentElement
  root.classList.add('js')
  // If the deferred script never came, the page must be readable as a plain document.
  window.addEventListener('load', () => {
    if (!connection.running) root.classList.remove('js')
  })
}
