// @ts-check
/**
 * Stamps remember what a step was made from, so that a step whose inputs are the same is skipped.
 * They lie under `node_modules`, and go with it.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folders that hold no source. */
const skipped = new Set(['node_modules', 'dist', 'assets', '.git', '.paath'])

/**
 * A hash over names and contents of files, and what else decides the step.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders relative to the root; those that do not exist count as absent
 * @param {{ extra?: string, ignore?: (path: string) => boolean }} [options]
 */
export function hashInputs(root, paths, { extra = '', ignore = () => false } = {}) {
  const hash = createHash('sha256').update(`${extra}\0`)
  for (const path of paths.flatMap((path) => listFiles(root, path)).sort()) {
    if (ignore(path)) continue
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path with `/`
 * @returns {string[]}
 */
export function listFiles(root, path) {
  const entry = statSync(join(root, path), { throwIfNoEntry: false })
  if (entry === undefined) return []
  if (!entry.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !skipped.has(name))
    .flatMap((name) => listFiles(root, `${path}/${name}`))
}

/**
 * @param {string} root
 * @param {string} step
 * @param {string} hash
 */
export function isDone(root, step, hash) {
  try {
    return readFileSync(stampFile(root, step), 'utf8') === hash
  } catch {
    return false
  }
}

/**
 * @param {string} root
 * @param {string} step
 * @param {string} hash
 */
export function markDone(root, step, hash) {
  mkdirSync(dirname(stampFile(root, step)), { recursive: true })
  writeFileSync(stampFile(root, step), hash)
}

/**
 * @param {string} root
 * @param {string} step
 */
function stampFile(root, step) {
  return join(root, 'node_modules', '.paath', `${step}.stamp`)
}
