// @ts-check
/**
 * `pnpm check`: every check there is, one after the other. The first that fails ends it.
 *
 * Tests tagged `long` say of one more platform, width or language what a shorter one says already. They are left to CI,
 * which sets `PAATH_REQUIRE_TOOLS=1`, and to who names them; what was left out is listed at the end.
 */
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './build.mjs'
import { checkFloors } from './check-floors.mjs'
import { rootFolder } from './setup/root.mjs'
import { runNode, runTool } from './setup/run.mjs'

/** @typedef {() => number | Promise<number>} Step */

const root = rootFolder

/** @type {Readonly<Record<string, Step>>} */
const steps = {
  'Generated files are up to date': () =>
    runNode(root, ['--import', 'tsx', '--conditions=source', 'scripts/generate.ts', '--check']),
  'Packages stand on their floors': checkFloors,
  'Types fit, in tests and scripts too': () => runTool(root, 'typescript', ['-p', 'tsconfig.check.json']),
  // The linter reads the types of other packages from what was built of them.
  'Everything builds': () => buildIfNeeded(root),
  'The code follows the lint rules': () => runTool(root, 'oxlint', ['--type-aware']),
  'The code is formatted': () => runTool(root, 'oxfmt', ['--check', '.']),
}

/**
 * Run all checks.
 *
 * @param {readonly string[]} tests what to hand to Vitest; with anything there, only these tests run
 * @returns {Promise<number>} the exit code
 */
export async function check(tests = []) {
  for (const [name, step] of Object.entries(tests.length > 0 ? pick('Everything builds') : steps)) {
    const started = performance.now()
    const code = await step()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
    if (code !== 0) return code
  }
  const isShort = tests.length === 0 && process.env['PAATH_REQUIRE_TOOLS'] !== '1'
  return runTool(root, 'vitest', ['run', ...tests, ...(isShort ? ['--tags-filter=!long'] : [])])
}

/** @param {string} name */
function pick(name) {
  return Object.fromEntries(Object.entries(steps).filter(([step]) => step === name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await check(process.argv.slice(2))
