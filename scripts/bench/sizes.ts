/** How large the browser code and the packages are. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './measurement.ts'

/** Most kilobytes of a package in English, whose font is light, and in any other language. */
const mostKilobytes = { english: 150, other: 300 }

export const bench: Bench = async ({ root, courses }) => {
  const runtime = ['paath-start.js', 'paath.js'].map((name) =>
    readFileSync(join(root, 'packages/build/assets/runtime', name)),
  )
  const gzip = runtime.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0)
  const out = mkdtempSync(join(tmpdir(), 'paath-bench-'))
  spawnSync(
    process.execPath,
    [join(root, 'packages/cli/bin/paath.cjs'), 'build', ...courses, '--out', out, '--no-proof'],
    {
      cwd: root,
    },
  )
  const zips = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'))
  const sizes = zips.sort().map((name) => ({ name, bytes: statSync(join(out, name)).size }))
  rmSync(out, { recursive: true })
  return [
    { name: 'runtime, gzip', value: gzip / 1000, unit: 'KB', limit: 20 },
    ...sizes.map(({ name, bytes }) => ({
      name,
      value: bytes / 1000,
      unit: 'KB' as const,
      limit: name.endsWith('.en.zip') ? mostKilobytes.english : mostKilobytes.other,
    })),
  ]
}
