import { expect, test } from 'vitest'
import { candidateBrowsers } from './candidate-browsers.ts'

test('Windows: Chrome, then Edge, in each program folder that the machine names', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\मीना\\AppData\\Local' }
  expect(candidateBrowsers({ platform: 'win32', env, home: 'C:\\Users\\मीना' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\मीना\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\मीना\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Users\\मीना\\AppData\\Local\\Chromium\\Application\\chrome.exe',
  ])
})

test('macOS: applications of the machine and of the person', () => {
  const paths = candidateBrowsers({ platform: 'darwin', env: {}, home: '/Users/meena' })
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  expect(paths).toContain('/Users/meena/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
})

test('Linux: every folder of PATH, and the headless shell after all others', () => {
  const paths = candidateBrowsers({
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/m',
  })
  expect(paths).toContain('/usr/local/bin/google-chrome')
  expect(paths.at(-1)).toBe('/usr/bin/chromium-headless-shell')
})

test('PAATH_BROWSER is the only one, if it is set', () => {
  const env = { PAATH_BROWSER: '/somewhere/chrome', PATH: '/usr/bin' }
  expect(candidateBrowsers({ platform: 'linux', env, home: '/' })).toEqual(['/somewhere/chrome'])
})
