/** Same input, same bytes: whatever the machine's time zone, locale, folder, line ends and order of files. */
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { long, needTool, readTree } from '@paath/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const source = fileURLToPath(new URL('../../../courses/cyber-safety', import.meta.url))

let root = ''
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'paath same bytes ')))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Machine {
  readonly env?: Readonly<Record<string, string>>
  readonly change?: (text: string) => string
  readonly backwards?: boolean
}

test('every machine makes the same bytes', { timeout: 240_000, ...long }, (context) => {
  const cli = needTool(context, findBuiltCli(), builtCliName)
  const machines: Record<string, Machine> = {
    plain: { env: { TZ: 'UTC', LANG: 'C' } },
    'los angeles': { env: { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' } },
    'दिल्ली कार्यालय': { env: { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8' }, backwards: true },
    'tr windows': {
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
      change: (text) => text.replaceAll('\n', '\r\n'),
    },
  }
  const results = Object.entries(machines).map(([name, machine]) => buildOn(cli, join(root, name), machine))
  const [first, ...others] = results
  expect(Object.keys(first ?? {}).filter((name) => name.endsWith('.zip')).length).toBeGreaterThan(1)
  for (const other of others) expect(other).toEqual(first)
})

/** Hashes of what a machine makes, by path. */
function buildOn(
  cli: string,
  folder: string,
  { env, change = (text) => text, backwards = false }: Machine,
): Record<string, string> {
  const files = [...readTree(source)]
  for (const [path, bytes] of backwards ? files.reverse() : files) {
    const file = join(folder, 'courses', 'cyber-safety', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, /\.(mdx|yaml|po)$/.test(path) ? change(new TextDecoder().decode(bytes)) : bytes)
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'build', '--target', 'igot,web', '--no-proof', '--lang', 'en,ur'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env },
    },
  )
  expect(status, stderr).toBe(0)
  const out = join(folder, 'dist')
  const names = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.paath'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(out.length), readFileSync(name).toString('base64')]),
  )
}
