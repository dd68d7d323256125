import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const adapter = fileURLToPath(new URL('../../old-chromium/adapter.mjs', import.meta.url))

/**
 * Unpack the Chromium 80 that the npm package chrome-aws-lambda ships, once, into the cache of this person.
 *
 * @returns The adapter to start in its place; undefined where the package is missing or the browser does not start.
 */
export async function unpackOldChromium(): Promise<string | undefined> {
  const packed = findPacked()
  if (packed === undefined || process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(cacheFolder(), 'chromium-80')
  const program = join(folder, 'chromium')
  if (!existsSync(program)) await unpack(packed, program)
  if (!starts(program)) return undefined
  const start = join(folder, 'adapter.mjs')
  await writeWhole(start, (temporary) => copyFile(adapter, temporary))
  return start
}

function findPacked(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')
    return join(dirname(manifest), 'bin', 'chromium.br')
  } catch {
    // An optional package: without it there is no old browser.
    return undefined
  }
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'paath')
}

async function unpack(packed: string, program: string): Promise<void> {
  await mkdir(dirname(program), { recursive: true })
  const bytes = await promisify(brotliDecompress)(await readFile(packed))
  await writeWhole(program, (temporary) => writeFile(temporary, bytes))
}

/** Two test runs may unpack at the same time: each renames its own whole file into place. */
async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}`
  await write(temporary)
  await chmod(temporary, 0o755)
  await rename(temporary, path)
}

/** It may lack a library of the machine, such as libnss3. */
function starts(program: string): boolean {
  const show = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank']
  return spawnSync(program, show, { timeout: 20_000 }).status === 0
}
