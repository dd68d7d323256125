import { posix, win32 } from 'node:path'

/** What decides where browsers are. */
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * List the places where a Chrome, Edge or Chromium may be installed, best first.
 *
 * Who sets `PAATH_BROWSER` wants that browser and no other.
 */
export function candidateBrowsers(machine: Machine): readonly string[] {
  const chosen = machine.env['PAATH_BROWSER']
  return chosen ? [chosen] : installed(machine)
}

function installed(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return onWindows(machine.env)
  if (machine.platform === 'darwin') return onMac(machine.home)
  return onUnix(machine.env)
}

function onWindows(env: Machine['env']): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ]
  return programs.flatMap((program) => roots.map((root) => win32.join(root, ...program)))
}

function onMac(home: string): readonly string[] {
  const roots = ['/Applications', posix.join(home, 'Applications')]
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium']
  return names.flatMap((name) =>
    roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
  )
}

/** The headless shell stands last: it draws like Chromium and has no window. */
const unixNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
]

function onUnix(env: Machine['env']): readonly string[] {
  const folders = new Set([...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''), '/usr/bin'])
  const inPath = unixNames.flatMap((name) => [...folders].map((folder) => posix.join(folder, name)))
  return ['/opt/google/chrome/chrome', ...inPath]
}
