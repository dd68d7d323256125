// @ts-check
/** The command line as one folder that needs nothing beside it: code, assets, licences. */
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameModulesAlike, spreadLast } from './object-layouts.mjs'

/** The driver of browsers is no code to bundle: it loads parts of itself by name. It goes along as it is. */
const driver = 'playwright-core'

/** @type {import('esbuild').Plugin} */
const driverBeside = {
  name: 'driver-beside',
  setup(build) {
    build.onResolve({ filter: /^playwright-core$/ }, () => ({
      path: `./vendor/${driver}/index.js`,
      external: true,
    }))
  },
}

/**
 * Bundle the command line: a small entry, which can say its version before anything else is read, and the program in one file, whose
 * parts run when a command first needs them. With them the assets.
 *
 * @param {string} root
 */
export async function bundleCli(root) {
  const { build } = await import('esbuild')
  const cli = join(root, 'packages', 'cli')
  const outdir = join(cli, 'dist', 'bundle')
  rmSync(outdir, { recursive: true, force: true })
  rmSync(join(cli, 'dist', 'code'), { recursive: true, force: true })
  /** @type {import('esbuild').BuildOptions & { define: Record<string, string> }} */
  const common = {
    absWorkingDir: cli,
    outdir,
    bundle: true,
    // Node starts CommonJS sooner than modules, and keeps its compiled code on request.
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20',
    // A pattern of letters stays a literal: as a call of `RegExp` it would be made anew at every use.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    conditions: ['source'],
    charset: 'ascii',
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '__url' },
    // What is shorter is read faster. Names stay, for reports of faults.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Native code, and only for those who installed it.
    external: ['sharp'],
  }
  const { metafile } = await build({
    ...common,
    entryPoints: { program: join(cli, 'src', 'program.ts') },
    metafile: true,
    plugins: [driverBeside, spreadLast],
  })
  const program = join(outdir, 'program.cjs')
  const text = nameModulesAlike(toAscii(readFileSync(program, 'utf8')))
  writeFileSync(program, text)
  const programId = createHash('sha256').update(text).digest('hex')
  await build({
    ...common,
    entryPoints: { main: join(cli, 'src', 'main.ts') },
    define: { ...common.define, programId: JSON.stringify(programId.slice(0, 16)) },
  })
  cpSync(join(root, 'packages', 'build', 'assets'), join(outdir, 'assets'), { recursive: true })
  const vendored = copyProvingParts(root, outdir)
  for (const file of ['LICENSE', 'NOTICE']) copyFileSync(join(root, file), join(outdir, file))
  const folders = [...packageFolders(cli, Object.keys(metafile.inputs)), ...vendored]
  const licences = folders.map(licenceText)
  writeFileSync(join(outdir, 'LICENSES.txt'), licences.sort().join('\n\n'))
}

/**
 * Escape what the bundler leaves in regular expressions, so that the text can be read without decoding.
 *
 * @param {string} code whose strings hold nothing but ASCII
 */
function toAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
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
