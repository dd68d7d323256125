/** A file in which thousands of mistakes stand is told about as any other. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needTool } from '@paath/testkit'
import { expect, onTestFinished, test } from 'vitest'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const mistakes = 3000

/** A course of one module of 300 KB, with a link on each line that does not say where it leads. */
function writeCourse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paath-many-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'modules/links'), { recursive: true })
  writeFileSync(
    join(folder, 'course.yaml'),
    'title: Links\nlanguage: en\ndescription: Links\nmodules: [links]\n',
  )
  const lines = Array.from(
    { length: mistakes },
    (_, n) =>
      `Line ${n} of this module is there to be long enough: [click here](https://example.org/page-${n}).\n`,
  )
  writeFileSync(join(folder, 'modules/links/module.mdx'), ['---\ntitle: Links\n---\n', ...lines].join('\n'))
  return folder
}

test.for(['json', 'pretty', 'sarif', 'html'])('as %s in a small memory', (format, context) => {
  const cli = needTool(context, findBuiltCli(), builtCliName)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=400', cli, 'check', '--lang', 'en', '--format', format],
    { cwd: writeCourse(), encoding: 'utf8', maxBuffer: 1 << 27 },
  )
  expect(stderr).not.toContain('heap')
  expect(status).toBe(1)
  expect(stdout.match(/a11y.link-text/g)?.length).toBeGreaterThanOrEqual(mistakes)
})
