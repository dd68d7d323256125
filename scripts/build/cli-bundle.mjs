// @ts-check
/** The command line as one folder that needs nothing beside it: code in chunks, assets, licences. */
import { copyFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bundled CommonJS asks for Node's own modules by `require`. */
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** @type {import('esbuild').Plugin} */
const keepApart = {
  name: 'keep-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:run|io)\.ts$/ }, ({ path }) => ({
      path: path.replace(/\.ts$/, '.js'),
      external: true,
    }))
  },
}

/**
 * Bundle the command line: shared chunks, so that each command loads only what it uses, with the assets beside the code.
 *
 * @param {string} root
 */
export async function bundleCli(root) {
  const { build } = await import('esbuild')
  const cli = join(root, 'packages', 'cli')
  const outdir = join(cli, 'dist', 'bundle')
  rmSync(outdir, { recursive: true, force: true })
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: cli,
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
  }
  // The entry stands alone: it can say its version before anything else is read.
  await build({ ...common, entryPoints: { main: join(cli, 'src', 'main.ts') }, plugins: [keepApart] })
  const { metafile } = await build({
    ...common,
    entryPoints: { run: join(cli, 'src', 'run.ts'), io: join(cli, 'src', 'io.ts') },
    splitting: true,
    banner: { js: banner },
    metafile: true,
  })
  cpSync(join(root, 'packages', 'build', 'assets'), join(outdir, 'assets'), { recursive: true })
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(outdir, file))
  const licences = packageFolders(cli, Object.keys(metafile.inputs)).map(licenceText)
  writeFileSync(join(outdir, 'LICENSES.txt'), licences.sort().join('\n\n'))
}

/**
 * The folders of the packages of others that went into the bundle.
 *
 * @param {string} cli
 * @param {readonly string[]} inputs as esbuild names them: from the working folder, with `/`
 */
function packageFolders(cli, inputs) {
  const folders = inputs.flatMap((input) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
  return [...new Set(folders)].map((folder) => join(cli, folder))
}

/**
 * The name of a package and its licence in full.
 *
 * @param {string} folder
 */
function licenceText(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  return `${name} ${version} (${license})${text}\n`
}
