/** `npm start` on a copy of the sources alone, in a folder whose path has spaces and letters of another script. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { long, needTool } from '@paath/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { npxCommand } from '../scripts/setup/npx.mjs'
import { rootFolder } from '../scripts/setup/root.mjs'

const made = /^(?:\.git|\.paath|(?:.*\/)?node_modules|(?:.*\/)?dist|packages\/[^/]+\/assets)$/

let folder = ''
beforeAll(() => {
  folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'paath '))), 'सुरक्षा course')
  cpSync(rootFolder, folder, {
    recursive: true,
    filter: (source) => !made.test(path.relative(rootFolder, source).split(path.sep).join('/')),
  })
})
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }))

test(
  'npm start builds the sample courses, and says where they are',
  { timeout: 300_000, ...long },
  (context) => {
    const first = npmStart()
    needTool(
      context,
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(first.stderr) ? undefined : true,
      'a package registry',
    )
    expect(first.status, first.stdout + first.stderr).toBe(0)
    const [, zips = ''] = /^Zips to upload +(.+)$/m.exec(first.stdout) ?? []
    const [, page = ''] = /^Page to open +(.+)$/m.exec(first.stdout) ?? []
    expect(zips).toBe(path.join(folder, 'dist', 'igot', 'cyber-safety', 'en'))
    expect(existsSync(path.join(zips, 'SHA256SUMS'))).toBe(true)
    expect(path.basename(page)).toBe('index.html')
    expect(existsSync(page)).toBe(true)

    const second = npmStart()
    expect(second.status).toBe(0)
    expect(second.stdout).not.toMatch(/Installing|Building/)
    expect(second.stdout).toMatch(/igot\/cyber-safety\/en .*, unchanged/)
  },
)

function npmStart(): { status: number | null; stdout: string; stderr: string } {
  const npx = npxCommand({
    execPath: process.execPath,
    npmExecPath: process.env['npm_execpath'],
    exists: existsSync,
    path,
  })
  const npm = (npx.args[0] ?? '').replace(/npx-cli\.js$/, 'npm-cli.js')
  return spawnSync(process.execPath, [npm, 'start'], { cwd: folder, encoding: 'utf8', env: ownEnv() })
}

/** The environment without what npm set for this run. */
function ownEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_registry)|VITEST|NODE_)/.test(name)),
  )
}
