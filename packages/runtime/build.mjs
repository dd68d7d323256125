// @ts-check
/**
 * Build the two browser scripts: `paath-start.js`, a classic script for `<head>`, and `paath.js`, deferred.
 * Run as a script it writes them to `dist/`, with `manifest.json` that names their hashes and sizes.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('.', import.meta.url))

// A checker of iGOT looks for these words in the first scripts of a package to learn that it can resume.
const banner = '/* Paath. Progress is kept in cmi.suspend_data and cmi.location. Apache-2.0 */'

/** @returns {Promise<{ start: string, main: string }>} the text of both scripts */
export async function buildRuntime() {
  return { start: await bundle('start.ts'), main: await bundle('main.ts') }
}

/**
 * Attribute names as an enum: the bundler writes its values where they are used, which takes less room than looking
 * them up.
 *
 * @type {import('esbuild').Plugin}
 */
const attributeNames = {
  name: 'attribute-names',
  setup(bundler) {
    bundler.onLoad({ filter: /protocol.src.page\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8'))
        .replace(/const page = (\{[^]+?\}) as const/, 'enum page $1')
        .replace(/^( {2}\w+): '/gm, "$1 = '"),
    }))
  },
}

/** @param {string} entry @returns {Promise<string>} */
async function bundle(entry) {
  const result = await build({
    entryPoints: [join(folder, 'src', entry)],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: ['es2018', 'chrome80'],
    charset: 'ascii',
    conditions: ['source'],
    banner: { js: banner },
    legalComments: 'none',
    plugins: [attributeNames],
    logLevel: 'silent',
  })
  return result.outputFiles.map(({ text }) => text).join('')
}

/** @param {string} text */
function describe(text) {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { sha256, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, { level: 9 }).length }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { start, main } = await buildRuntime()
  const dist = join(folder, 'dist')
  await mkdir(dist, { recursive: true })
  await writeFile(join(dist, 'paath-start.js'), start)
  await writeFile(join(dist, 'paath.js'), main)
  const manifest = { 'paath-start.js': describe(start), 'paath.js': describe(main) }
  await writeFile(join(dist, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
