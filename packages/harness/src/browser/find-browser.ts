import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { candidateBrowsers } from './candidate-browsers.ts'
import { unpackOldChromium } from './old-chromium.ts'

/** A browser of this machine. */
export interface FoundBrowser {
  /** The executable. */
  readonly path: string
  /** Chromium 80, which needs an adapter between itself and the driver. */
  readonly old: boolean
}

/**
 * Find a browser for tests and previews: the one that `PAATH_BROWSER` names, an installed Chrome, Edge or Chromium,
 * or the one that an npm package ships.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const machine = { platform: process.platform, env: process.env, home: homedir() }
  const path = candidateBrowsers(machine).find(isExecutable)
  return path === undefined ? findOldestBrowser() : { path, old: false }
}

/** Find Chromium 80, the oldest browser that packages must run in. Only for Linux on x64. */
export async function findOldestBrowser(): Promise<FoundBrowser | undefined> {
  const path = await unpackOldChromium()
  return path === undefined ? undefined : { path, old: true }
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
