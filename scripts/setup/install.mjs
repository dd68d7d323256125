// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import * as path from 'node:path'
import { npxCommand } from './npx.mjs'
import { run } from './run.mjs'
import { hashInputs, isDone, markDone } from './stamp.mjs'

/**
 * Install the dependencies with the pinned pnpm, unless nothing that decides them has changed.
 *
 * @param {string} root
 * @returns {number} the exit code
 */
export function installIfNeeded(root) {
  const hash = hashInputs(root, installInputs(root), {
    extra: `${process.platform} ${process.arch} ${process.versions.modules}`,
  })
  if (isDone(root, 'install', hash)) return 0
  const npx = npxCommand({
    execPath: process.execPath,
    npmExecPath: process.env['npm_execpath'],
    exists: existsSync,
    path,
  })
  const pnpm = pinnedPnpm(readFileSync(path.join(root, 'package.json'), 'utf8'))
  console.log(`Installing dependencies with ${pnpm}; the first time this takes a minute`)
  const args = [
    ...npx.args,
    '--yes',
    pnpm,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--loglevel=warn',
  ]
  const code = run(root, { ...npx, args })
  if (code === 0) markDone(root, 'install', hash)
  else console.error('The dependencies could not be installed. Is this machine connected to the internet?')
  return code
}

/**
 * The package manager that package.json pins, as npx wants it: `pnpm@10.34.9`.
 *
 * @param {string} packageJson
 * @returns {string}
 */
export function pinnedPnpm(packageJson) {
  return JSON.parse(packageJson).packageManager.replace(/\+.*$/, '')
}

/** @param {string} root */
function installInputs(root) {
  const packages = readdirSync(path.join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `packages/${name}/package.json`)
  return ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', '.npmrc', ...packages]
}
