import { createRandomId } from './random-id.ts'

/** Where a device keeps its name. */
const place = 'paath/device'

/** A random name for this device, the same at every visit; `-` where nothing can be stored. */
export function readDeviceId(): string {
  try {
    const known = window.localStorage.getItem(place)
    if (known !== null && known !== '') return known
    const created = createRandomId()
    window.localStorage.setItem(place, created)
    return created
  } catch {
    // A browser may refuse to store anything.
    return '-'
  }
}
