// @ts-check
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The one CommonJS module that a bundled dependency may ask for at run time is Node's own. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/**
 * Bundle the CLI: one file a command and shared chunks, so that each command loads only what it uses. The assets lie beside it.
 *
 * @param {string} root
 */
export async function bundleCli(root) {
  const { build } = await import('esbuild')
  const cli = join(root, 'packages', 'cli')
  const outdir = join(cli, 'dist', 'bundle')
  rmSync(outdir, { recursive: true, force: true })
  await build({
    absWorkingDir: cli,
    entryPoints: { main: join(cli, 'src', 'main.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    charset: 'utf8',
    banner: { js: banner },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  })
  cpSync(join(root, 'packages', 'build', 'assets'), join(outdir, 'assets'), { recursive: true })
}

/**
 * Names and licences of what is in the bundle, for its notice.
 *
 * @param {string} packageJson
 */
export function licenceLine(packageJson) {
  const { name, version, license } = JSON.parse(readFileSync(packageJson, 'utf8'))
  return `${name} ${version} (${license})`
}
