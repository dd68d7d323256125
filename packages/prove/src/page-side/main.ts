/** The driver in the page of a module: it stands in for a learner whose hands are quick. */
import { page as marks } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import { Driver, driverName } from './driver.ts'

const text = document.getElementById(marks.settingsId)?.textContent
if (text) {
  ;(window as unknown as Record<string, unknown>)[driverName] = new Driver(JSON.parse(text) as Settings)
}
