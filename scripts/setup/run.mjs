// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Run Node with these arguments, its output on ours.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number} the exit code
 */
export function runNode(root, args, env = {}) {
  return run(root, { command: process.execPath, args, env })
}

/**
 * Run the command of an installed package, without a shell: the same on every system.
 *
 * @param {string} root
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @returns {number} the exit code
 */
export function runTool(root, name, args) {
  return runNode(root, [toolScript(root, name), ...args])
}

/**
 * The JavaScript file behind the command of an installed package.
 *
 * @param {string} root
 * @param {string} name
 */
export function toolScript(root, name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}

/**
 * Run a command, its output on ours.
 *
 * @param {string} root
 * @param {{ command: string, args: readonly string[], shell?: boolean, env?: Record<string, string> }} options
 * @returns {number} the exit code; 3 if it could not start or was killed
 */
export function run(root, { command, args, shell = false, env = {} }) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    windowsHide: true,
    env: { ...process.env, ...env },
  })
  if (result.error) console.error(`Could not start ${command}: ${result.error.message}`)
  return result.status ?? 3
}
