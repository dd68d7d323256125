import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeOutputs } from '../src/write-outputs.ts'

const writer = fileURLToPath(new URL('write-for-ever.ts', import.meta.url))
const rounds = 6

test('a kill at any moment leaves each file old or new, never half', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'paath-kill-'))
  const whole = new Set(['old', 'new'].map((state) => state.repeat(40_000)))
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=source', writer, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await sleep(Math.random() * 40)
    child.kill('SIGKILL')
    await once(child, 'exit')
    for (const name of ['01-a.zip', '02-b.zip', 'SHA256SUMS']) {
      expect(whole.has(readFileSync(join(folder, name), 'utf8')), `${name} is whole`).toBe(true)
    }
  }
  writeOutputs(folder, new Map([['01-a.zip', new TextEncoder().encode('next')]]))
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  rmSync(folder, { recursive: true })
})
