import type { LmsApi, Standard } from '@paath/protocol'

/** An LMS object, and whether the window that it lives in is gone. */
export interface FoundApi {
  readonly api: LmsApi
  readonly version: Standard
  readonly isGone: () => boolean
}

/** Frames nest a few levels deep; a chain longer than this is a circle. */
const mostFrames = 50

/**
 * Find the LMS: this window and its parents, then the opener of the top one and its parents.
 * The object of the package's own standard is looked for first, wherever it stands, then that of the other: some LMSs
 * offer both, and keep the records of a package only behind one. Windows of other origins are passed over.
 *
 * @spec SCORM 1.2 RTE 3.3.6 and SCORM 2004 RTE 3.3.6: where a SCO looks for the API
 */
export function findApi(start: Window, standard: Standard): FoundApi | undefined {
  const windows = reachableWindows(start)
  const [first, second] =
    standard === '2004' ? (['API_1484_11', 'API'] as const) : (['API', 'API_1484_11'] as const)
  return findNamed(windows, first) || findNamed(windows, second)
}

function findNamed(windows: readonly Window[], name: 'API' | 'API_1484_11'): FoundApi | undefined {
  const version = name === 'API' ? '1.2' : '2004'
  for (const owner of windows) {
    const api = apiOf(owner, name)
    if (api) return { api, version, isGone: () => owner.closed }
  }
  return undefined
}

function apiOf(owner: Window, name: string): LmsApi | undefined {
  try {
    const api = (owner as unknown as Record<string, LmsApi | undefined>)[name]
    return api && (api['LMSInitialize'] || api['Initialize']) ? api : undefined
  } catch {
    // A window of another origin may not be read.
    return undefined
  }
}

function reachableWindows(start: Window): Window[] {
  const own = withParents(start)
  const top = own[own.length - 1]
  const opener = top && openerOf(top)
  return opener ? own.concat(withParents(opener)) : own
}

function withParents(start: Window): Window[] {
  const windows = [start]
  let current = start
  while (current.parent && current.parent !== current && windows.length < mostFrames) {
    current = current.parent
    windows.push(current)
  }
  return windows
}

/** The window that opened this one, if it may be known. */
export function openerOf(window: Window): Window | undefined {
  try {
    return (window.opener as Window | null) || undefined
  } catch {
    return undefined
  }
}
