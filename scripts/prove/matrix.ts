/** The published matrix: what it holds, and what it is bound to. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What `pnpm prove:all` writes, and docs/proof.md shows. */
export interface Matrix {
  readonly course: string
  /** Hash of everything that decides how a package behaves in a browser. */
  readonly edition: string
  readonly browser: string
  readonly modules: readonly string[]
  readonly cells: readonly MatrixCell[]
  readonly accessibility: readonly ModuleAccessibility[]
  /** What became of the walk in Chromium 80, by module. */
  readonly oldest: Readonly<Record<string, string>>
}

/** One scenario on one platform for one target, over all modules: the worst that was seen. */
export interface MatrixCell {
  readonly target: string
  readonly profile: string
  readonly scenario: string
  readonly verdict: string
  readonly reason: string
  /** One message that the learner saw above the content, if any. */
  readonly notice: string
}

/** What was seen of the screens of one module. */
export interface ModuleAccessibility {
  readonly module: string
  readonly screens: number
  readonly states: number
  readonly violations: number
  readonly open: number
}

/** Where the matrix lies, from the root of the repository. */
export const matrixFile = 'docs/proof-data.json'

/** What is added to a target for one package that holds all modules. */
export const wholeCourse = '--package course'

const scorm12 = ['strict-1.2', 'moodle-like', 'no-api']
const scorm2004 = ['strict-2004', 'igot-2026', 'no-api']

/** Platforms on which the packages of each target are played, by the target and how it is asked for. */
export const targetPlatforms: Readonly<Record<string, readonly string[]>> = {
  igot: ['igot-2024', 'igot-mid', 'igot-2026', 'igot-mobile-2025', 'strict-1.2', 'moodle-like', 'no-api'],
  scorm12,
  [`scorm12 ${wholeCourse}`]: scorm12,
  scorm2004,
  [`scorm2004 ${wholeCourse}`]: scorm2004,
  web: ['no-api'],
}

/** What decides how a package behaves, and what it is tried on. */
const parts = [
  'packages/runtime/src',
  'packages/protocol/src',
  'packages/components/src',
  'packages/lms/src',
  'packages/prove/src',
  'templates/themes',
]

/** The hash to which a matrix is bound: another edition must be proven anew. */
export function playerEdition(root: string): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const names = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|css|hbs|js|yaml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
      .filter((name) => !/\.test\.ts$|\/_template\/|\/cases\//.test(name))
    for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(root, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

const order = ['not-applicable', 'kept', 'asked', 'impossible', 'broken']

/** Of two things that were seen the worse one. */
export function worse(one: MatrixCell, other: MatrixCell): MatrixCell {
  return order.indexOf(other.verdict) > order.indexOf(one.verdict) ? other : one
}
