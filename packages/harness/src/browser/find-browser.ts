import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { candidateBrowsers } from './candidate-browsers.ts'
import { unpackOldChromium } from './old-chromium.ts'

/** A browser of this machine. */
export interface FoundBrowser {
  /** The executable. */
  readonly path: string
}

/**
 * Find a browser for tests and previews: the one that `PAATH_BROWSER` names, an installed Chrome, Edge or Chromium,
 * or the one that an npm package ships.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const machine = { platform: process.platform, env: process.env, home: homedir() }
  const path = candidateBrowsers(machine).find(isExecutable)
  if (path !== undefined) return { path }
  return process.env['PAATH_BROWSER'] ? undefined : findOldestBrowser()
}

/** Find Chromium 80, the oldest browser that packages must run in. Only for Linux on x64. */
export async function findOldestBrowser(): Promise<FoundBrowser | undefined> {
  const path = await unpackOldChromium()
  return path === undefined ? undefined : { path }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us: the next place is tried.
    return false
  }
}
