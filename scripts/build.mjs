// @ts-check
/** `pnpm build`: everything that is made from the sources and never committed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeAssets, writeSchemas } from './build/assets.mjs'
import { bundleCli } from './build/cli-bundle.mjs'
import { runTool } from './setup/run.mjs'
import { hashInputs, isDone, markDone } from './setup/stamp.mjs'
import { rootFolder } from './setup/root.mjs'

/** What a build is made from. Tests and golden cases decide nothing. */
const inputs = [
  'packages',
  'templates',
  'competency-model',
  'scripts',
  'package.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
]
const beside = /(^|\/)(test|cases|_template)\/|\.test\.ts$|\.md$|^scripts\/(bench|vitest|setup)\//

/** Files without which a build is not there, whatever a stamp says. */
const outputs = [
  'packages/cli/dist/bundle/main.cjs',
  'packages/cli/dist/bundle/program.cjs',
  'packages/build/assets/build-id',
]

/**
 * Build, unless the outputs are there and were made from these very sources.
 *
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function buildIfNeeded(root) {
  const hash = buildHash(root)
  if (isDone(root, 'build', hash) && outputs.every((file) => existsSync(join(root, file)))) return 0
  console.log('Building Paath')
  const code = await build(root, hash)
  if (code === 0) markDone(root, 'build', hash)
  return code
}

/**
 * Build everything.
 *
 * @param {string} root
 * @param {string} id names this state of the sources, for caches of results
 * @returns {Promise<number>} the exit code
 */
async function build(root, id) {
  const compiled = runTool(root, 'typescript', ['-b'])
  if (compiled !== 0) return compiled
  await callBuildScript(root, 'harness', 'buildHost')
  await callBuildScript(root, 'prove', 'buildDriver')
  await callBuildScript(root, 'dev', 'buildDevPage')
  await writeAssets(root, id)
  await writeSchemas(root)
  await bundleCli(root)
  return 0
}

/**
 * Call the build script of a package that has one.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} method
 */
async function callBuildScript(root, name, method) {
  const file = join(root, 'packages', name, 'build.mjs')
  if (!existsSync(file)) return
  await (await import(pathToFileURL(file).href))[method]()
}

/** @param {string} root */
function buildHash(root) {
  return hashInputs(root, inputs, {
    extra: process.versions.node,
    ignore: (path) => beside.test(path),
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await buildIfNeeded(rootFolder)
