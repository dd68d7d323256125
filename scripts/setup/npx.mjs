// @ts-check
/**
 * How to start npx without a shell: through its JavaScript file, which lies beside npm. A shell would need quoting that differs
 * between systems, and Node starts no `.cmd` file without one.
 */

/**
 * @typedef {object} Machine
 * @property {string} execPath the running Node
 * @property {string | undefined} npmExecPath `npm_execpath`: what started this script
 * @property {(file: string) => boolean} exists
 * @property {import('node:path').PlatformPath} path
 */

/**
 * The command that runs npx.
 *
 * @param {Machine} machine
 * @returns {{ command: string, args: string[], shell: boolean }} `shell` only if npm's own files were not found
 */
export function npxCommand(machine) {
  const script = npxScripts(machine).find((file) => machine.exists(file))
  if (script !== undefined) return { command: machine.execPath, args: [script], shell: false }
  return { command: 'npx', args: [], shell: true }
}

/**
 * Where npx may lie: beside the npm that runs us, else where Node's installers put it.
 *
 * @param {Machine} machine
 */
function npxScripts({ execPath, npmExecPath, path }) {
  const binary = path.dirname(execPath)
  const scripts = [
    path.join(binary, 'node_modules', 'npm', 'bin', 'npx-cli.js'),
    path.join(binary, '..', 'lib', 'node_modules', 'npm', 'bin', 'npx-cli.js'),
    path.join(binary, '..', 'share', 'nodejs', 'npm', 'bin', 'npx-cli.js'),
  ]
  const runner = npmExecPath ?? ''
  return path.basename(runner) === 'npm-cli.js'
    ? [path.join(path.dirname(runner), 'npx-cli.js'), ...scripts]
    : scripts
}
