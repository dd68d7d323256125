/** Drafts that are made in batches: a run that is killed in the middle goes on where it stopped. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

/** Answers batch by batch; kills who asked in the middle of the second one. */
const killer = `
const { appendFileSync, readFileSync } = require('node:fs')
const lines = readFileSync(0, 'utf8').trim().split('\\n').map((line) => JSON.parse(line))
appendFileSync('asked.txt', lines.map(({ text }) => text + '\\n').join(''))
const batches = appendFileSync('batches.txt', 'x') ?? readFileSync('batches.txt', 'utf8').length
if (batches === 2) process.kill(process.ppid, 'SIGKILL')
for (const { id, text } of lines) console.log(JSON.stringify({ id, text: 'अनुवाद ' + text.replace(/\\D/g, '') }))`

test(
  'a run that is killed keeps its batches, and the next run asks only for the rest',
  { timeout: 60_000 },
  (context) => {
    const cli = needTool(context, findBuiltCli(), builtCliName)
    const root = mkdtempSync(join(tmpdir(), 'paath run '))
    try {
      const folder = join(root, 'courses', 'safe')
      mkdirSync(join(folder, 'modules', 'phone'), { recursive: true })
      writeFileSync(join(folder, 'course.yaml'), 'title: Course 1\nlanguage: en\nmodules: [phone]\n')
      const lines = Array.from({ length: 44 }, (_, at) => `Text number ${at + 100}.\n`)
      writeFileSync(
        join(folder, 'modules', 'phone', 'module.mdx'),
        `---\ntitle: Phone 2\n---\n\n${lines.join('\n')}`,
      )
      writeFileSync(join(root, 'translator.cjs'), killer)
      const paath = (...args: string[]) =>
        spawnSync(process.execPath, [cli, 'translate', ...args], {
          cwd: root,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], PAATH_TRANSLATE_COMMAND: `"${process.execPath}" translator.cjs` },
        })
      const run = () => paath('run', 'safe', '--lang', 'hi', '--with', 'command')
      const drafted = (): number =>
        readFileSync(join(folder, 'l10n', 'hi', 'phone.po'), 'utf8').match(/^msgstr "अनुवाद/gmu)?.length ?? 0

      expect(paath('start', 'safe', '--lang', 'hi').status).toBe(0)
      const killed = run()
      expect([killed.signal, killed.status === 0], killed.stderr).toEqual([
        process.platform === 'win32' ? null : 'SIGKILL',
        false,
      ])
      const before = drafted()
      expect(before).toBeGreaterThan(10)
      const again = run()
      expect(again.status, again.stderr).toBe(0)
      expect(drafted()).toBe(45)
      const asked = readFileSync(join(root, 'asked.txt'), 'utf8').trimEnd().split('\n')
      // The batch that was under way is the only one that is asked for twice.
      expect(asked.length).toBe(46 + 20)
      expect(again.stderr).toContain('26 of 26')
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
)
