/** How long a kit takes, start of the process included: with its PDFs and pictures drawn in a browser, and when nothing has changed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Bench, Measurement } from './measurement.ts'
import { timeNode } from './time-command.ts'

export const bench: Bench = async ({ root, courses }) => {
  const folder = mkdtempSync(join(tmpdir(), 'paath-bench-'))
  const results = courses.flatMap((course): Measurement[] => {
    const out = join(folder, basename(course))
    const args = [
      join(root, 'packages/cli/dist/bundle/main.cjs'),
      'kit',
      course,
      '--lang',
      'en',
      '--out',
      out,
    ]
    const clear = (): void => rmSync(out, { recursive: true, force: true })
    const cold = timeNode(args, { cwd: root, runs: 1, prepare: clear })
    const warm = timeNode(args, { cwd: root, runs: 3 })
    const name = basename(course)
    return [
      { name: `kit ${name}`, value: cold, unit: 'ms' },
      { name: `kit ${name}, unchanged`, value: warm, unit: 'ms' },
    ]
  })
  rmSync(folder, { recursive: true })
  return results
}
