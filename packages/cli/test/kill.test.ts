/** A build that is killed leaves every file as it was or as it should be, and the next run mends the rest. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { long, needTool, readTree } from '@paath/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const source = fileURLToPath(new URL('../../../courses/cyber-safety', import.meta.url))
const rounds = 8

let root = ''
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'paath kill ')))
  cpSync(source, join(root, 'courses', 'cyber-safety'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test(
  'a kill at any moment of a build leaves old files or new ones, never half',
  { timeout: 120_000, ...long },
  async (context) => {
    const cli = needTool(context, findBuiltCli(), builtCliName)
    const args = [cli, 'build', '--target', 'igot,web', '--no-proof', '--lang', 'en']
    const build = () => expect(spawnSync(process.execPath, args, { cwd: root, env: {} }).status).toBe(0)
    const started = performance.now()
    build()
    const duration = performance.now() - started
    const old = made()
    changeTitle('A second edition')
    build()
    const next = made()
    expect(next).not.toEqual(old)
    for (let round = 0; round < rounds; round++) {
      changeTitle(round % 2 === 0 ? 'Cyber safety in everyday government work' : 'A second edition')
      const child = spawn(process.execPath, args, { cwd: root, env: {}, stdio: 'ignore' })
      const ended = once(child, 'exit')
      await sleep(duration * (0.4 + (0.6 * round) / rounds))
      child.kill('SIGKILL')
      await ended
      for (const [name, bytes] of Object.entries(made())) {
        expect([old[name], next[name]], `${name} in round ${round}`).toContain(bytes)
      }
    }
    changeTitle('A second edition')
    build()
    expect(made()).toEqual(next)
    expect(
      readdirSync(join(root, 'dist', 'igot', 'cyber-safety', 'en')).filter((name) => name.startsWith('.')),
    ).toEqual([])
  },
)

function changeTitle(title: string): void {
  const file = join(root, 'courses', 'cyber-safety', 'course.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`))
}

/** What was made, by path, without files that are still being written. */
function made(): Record<string, string> {
  const files = [...readTree(join(root, 'dist'))].filter(([name]) => !name.includes('.paath'))
  return Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]))
}
