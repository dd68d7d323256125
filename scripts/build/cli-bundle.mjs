// @ts-check
/** The command line as one folder that needs nothing beside it: code in chunks, assets, licences. */
import { copyFileSync, cpSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
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

/** The driver of browsers is no code to bundle: it loads parts of itself by name. It goes along as it is. */
const driver = 'playwright-core'

/** @type {import('esbuild').Plugin} */
const driverBeside = {
  name: 'driver-beside',
  setup(build) {
    build.onResolve({ filter: /^playwright-core$/ }, () => ({
      path: `./vendor/${driver}/index.mjs`,
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
    // What is shorter is read faster. Names stay, for reports of faults.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Native code, and only for those who installed it.
    external: ['sharp'],
  }
  // The entry stands alone: it can say its version before anything else is read. Node starts CommonJS sooner than a module.
  await build({
    ...common,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    entryPoints: { main: join(cli, 'src', 'main.ts') },
    plugins: [keepApart],
  })
  const { metafile } = await build({
    ...common,
    entryPoints: { run: join(cli, 'src', 'run.ts'), io: join(cli, 'src', 'io.ts') },
    splitting: true,
    banner: { js: banner },
    metafile: true,
    plugins: [driverBeside],
  })
  cpSync(join(root, 'packages', 'build', 'assets'), join(outdir, 'assets'), { recursive: true })
  const vendored = copyProvingParts(root, outdir)
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(outdir, file))
  const folders = [...packageFolders(cli, Object.keys(metafile.inputs)), ...vendored]
  const licences = folders.map(licenceText)
  writeFileSync(join(outdir, 'LICENSES.txt'), licences.sort().join('\n\n'))
}

/** What the driver of browsers has for other uses: an inspector, types, tools. */
const notNeeded = /[\\/](lib[\\/](vite|tools)|types|bin)([\\/]|$)|\.md$/

/**
 * What `paath prove` and `paath dev` need beside the code: what goes into pages, axe-core and the driver of browsers.
 *
 * @param {string} root
 * @param {string} outdir
 * @returns {string[]} the folders of the packages of others among them
 */
function copyProvingParts(root, outdir) {
  const scripts = /** @type {const} */ ([
    ['harness', 'host.bundle.js'],
    ['prove', 'driver.bundle.js'],
    ['dev', 'dev.bundle.js'],
    ['dev', 'dev.bundle.css'],
  ])
  for (const [name, file] of scripts) {
    copyFileSync(join(root, 'packages', name, 'dist', file), join(outdir, '..', file))
  }
  const modules = join(root, 'packages', 'harness', 'node_modules')
  const playwright = realpathSync(join(modules, driver))
  const axe = realpathSync(join(modules, 'axe-core'))
  cpSync(playwright, join(outdir, 'vendor', driver), {
    recursive: true,
    filter: (source) => !notNeeded.test(source.slice(playwright.length)),
  })
  copyFileSync(join(axe, 'axe.min.js'), join(outdir, 'vendor', 'axe.min.js'))
  return [playwright, axe]
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
