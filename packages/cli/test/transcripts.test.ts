/**
 * Command lines as people type them, with what they see. Each file in `transcripts/` is run and compared with itself: `$` lines are
 * run in an empty folder (or a copy of the fixture that the first line names, beside what `also:` names of this repository), lines
 * with `!` are those of standard error.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { long, longUnless, needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { syntheticFramework } from '../../competency/test/synthetic-framework.ts'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(join(here, 'transcripts'))
/** Pages for people whose examples are command lines. */
const pages = ['competency-model.md', 'translation.md', 'uploading.md']

test('there are at least five transcripts', () => {
  expect(files.length).toBeGreaterThanOrEqual(5)
})

for (const file of files) {
  test(file, longUnless(!/^(model|score)/.test(file)), async (context) => {
    const cli = needTool(context, findBuiltCli(), builtCliName)
    const text = readFileSync(join(here, 'transcripts', file), 'utf8')
    await expect(replay(text, cli)).toMatchFileSnapshot(join(here, 'transcripts', file))
  })
}

for (const page of pages) {
  test(`docs/${page}`, long, async (context) => {
    const cli = needTool(context, findBuiltCli(), builtCliName)
    const file = join(here, '../../../docs', page)
    await expect(replay(readFileSync(file, 'utf8'), cli)).toMatchFileSnapshot(file)
  })
}

/** Run every command of a transcript in one folder, and give the transcript with what came of them. */
function replay(text: string, cli: string): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'सुरक्षा course ')))
  const [, fixture] = /^<!-- fixture: ([\w-]+) -->/.exec(text) ?? []
  if (fixture !== undefined) cpSync(join(here, 'fixtures', fixture), root, { recursive: true })
  const [, also = ''] = /^<!-- also: (.+) -->$/m.exec(text) ?? []
  for (const folder of also.split(' ').filter((name) => name !== '')) {
    cpSync(join(here, '../../..', folder), join(root, folder), { recursive: true })
  }
  if (fixture === 'training-office')
    writeFileSync(join(root, 'framework.json'), JSON.stringify(syntheticFramework()))
  try {
    return text.replaceAll(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
      const commands = block.split('\n').filter((line) => line.startsWith('$ '))
      return `\`\`\`console\n${commands.map((command) => runLine(command, { cli, root })).join('\n')}\`\`\``
    })
  } finally {
    rmSync(root, { recursive: true })
  }
}

function runLine(command: string, { cli, root }: { cli: string; root: string }): string {
  const [program, ...args] = (command.slice(2).match(/"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replaceAll('"', ''),
  )
  if (program !== 'paath') throw new Error(`A transcript runs only paath, not ${program}`)
  const env = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    TZ: 'Asia/Kolkata',
    SOURCE_DATE_EPOCH: '1795305600',
    // What is said must not depend on whether a machine has a browser.
    PAATH_BROWSER: 'none',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  const said = stderr.replaceAll(/^(?=.)/gm, '! ')
  return `${command}\n${withoutChance(stdout + said, root)}Exit code: ${status}\n`
}

/** Take out what differs between machines and days. */
function withoutChance(text: string, root: string): string {
  return text
    .replaceAll(root, '<root>')
    .replaceAll(/\uFEFF|\r(?=\n)/g, '')
    .replaceAll(/\b\d+(?:\.\d)? (?:KB|MB)\b/g, '<size>')
    .replaceAll(/"size": \d+/g, '"size": <size>')
}
