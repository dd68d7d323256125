/** How long a build takes, start of the process included: from nothing, and when nothing has changed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Bench, Measurement } from './measurement.ts'
import { sourceLanguage } from './source-language.ts'
import { timeNode } from './time-command.ts'

export const bench: Bench = async ({ root, courses }) => {
  const folder = mkdtempSync(join(tmpdir(), 'paath-bench-'))
  const floor = { name: 'node -e 0', value: timeNode(['-e', '0'], { cwd: root }) }
  const results = courses.flatMap((course): Measurement[] => {
    const out = join(folder, basename(course))
    const all = [join(root, 'packages/cli/dist/bundle/main.cjs'), 'build', course, '--out', out, '--no-proof']
    const args = [...all, '--lang', sourceLanguage(course)]
    const cold = timeNode(args, { cwd: root, prepare: () => rmSync(out, { recursive: true, force: true }) })
    const warm = timeNode(args, { cwd: root })
    const inAll = timeNode(all, {
      cwd: root,
      prepare: () => rmSync(out, { recursive: true, force: true }),
    })
    const name = basename(course)
    return [
      { name: `build ${name}`, value: cold, unit: 'ms', limit: 900, floor },
      { name: `build ${name}, in every language`, value: inAll, unit: 'ms', floor },
      { name: `build ${name}, unchanged`, value: warm, unit: 'ms', limit: 250, floor },
    ]
  })
  rmSync(folder, { recursive: true })
  return results
}
