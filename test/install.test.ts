/**
 * What is published works where it is installed: every package is packed, and the tarballs are used in a folder elsewhere, far from
 * this repository and its node_modules.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { long, needTool } from '@paath/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pinnedPnpm } from '../scripts/setup/install.mjs'
import { npxCommand } from '../scripts/setup/npx.mjs'
import { rootFolder } from '../scripts/setup/root.mjs'

const builtCli = path.join(rootFolder, 'packages/cli/dist/bundle/main.cjs')
const npx = npxCommand({
  execPath: process.execPath,
  npmExecPath: process.env['npm_execpath'],
  exists: existsSync,
  path,
})

let root = ''
let tarballs: Record<string, string> = {}

beforeAll(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'सुरक्षा course ')))
  if (existsSync(builtCli)) tarballs = packAll(path.join(root, 'tarballs'))
}, 180_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the command line, from its tarball alone', { timeout: 120_000, ...long }, () => {
  test('makes a repository, a course and its packages', (context) => {
    needTool(context, tarballs['paath'], 'the built command line (pnpm build)')
    const tools = path.join(root, 'tools')
    mkdirSync(tools)
    npm(tools, ['init', '-y'])
    npm(tools, ['install', '--offline', '--no-audit', tarballs['paath'] ?? ''])
    const cli = path.join(tools, 'node_modules', 'paath', 'bin', 'paath.cjs')
    expect(run(root, [cli, 'init', 'my courses', '--yes'])).toMatchObject({ status: 0 })

    const mine = path.join(root, 'my courses')
    npm(mine, ['install', '--offline', '--no-audit', '--save-dev', tarballs['paath'] ?? ''])
    const installed = path.join(mine, 'node_modules', 'paath', 'bin', 'paath.cjs')
    expect(readdirSync(path.join(mine, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'paath',
    ])
    expect(run(mine, [installed, 'new', 'course', 'cyber-safety', '--yes'])).toMatchObject({ status: 0 })
    expect(run(mine, [installed, 'check', '--max-warnings', '0'])).toMatchObject({ status: 0 })
    expect(run(mine, [installed, 'build', '--target', 'igot,web'])).toMatchObject({ status: 0 })
    expect(readdirSync(path.join(mine, 'dist', 'igot', 'cyber-safety', 'en'))).toContain(
      '01-first-module.en.zip',
    )
    expect(existsSync(path.join(mine, 'dist', 'web', 'cyber-safety', 'en', 'index.html'))).toBe(true)
  })

  test('shows the course while it is written', async (context) => {
    needTool(context, tarballs['paath'], 'the built command line (pnpm build)')
    const mine = path.join(root, 'my courses')
    const installed = path.join(mine, 'node_modules', 'paath', 'bin', 'paath.cjs')
    const args = [installed, 'dev', 'cyber-safety', '--port', '0', '--format', 'json']
    const preview = spawn(process.execPath, args, { cwd: mine, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const [line] = (await once(preview.stdout, 'data')) as [Buffer]
      const { url } = JSON.parse(line.toString('utf8')) as { url: string }
      for (const [address, words] of [
        ['', '<script src="/dev.js">'],
        ['dev.js', 'EventSource'],
        ['play/auto/en/first-module/index.html', 'data-screen="start"'],
      ] as const)
        expect(await (await fetch(url + address)).text()).toContain(words)
    } finally {
      const ended = once(preview, 'exit')
      preview.kill('SIGINT')
      await ended
    }
  })

  test('takes a new user through the first hour, command by command', (context) => {
    needTool(context, tarballs['paath'], 'the built command line (pnpm build)')
    const folder = path.join(root, 'first hour')
    mkdirSync(folder)
    cpSync(path.join(rootFolder, 'docs/first-hour'), path.join(folder, 'docs/first-hour'), {
      recursive: true,
    })
    const cli = path.join(root, 'tools', 'node_modules', 'paath', 'bin', 'paath.cjs')
    const page = readFileSync(path.join(rootFolder, 'docs/first-hour.md'), 'utf8')
    const steps = [...page.matchAll(/^\$ paath (.*)$[^]*?^Exit code: (\d)$/gm)]
    expect(steps.length).toBeGreaterThan(5)
    for (const [, line = '', code] of steps) {
      const args = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
      const { status, stderr } = run(folder, [cli, ...args])
      expect(status, `paath ${line}\n${stderr}`).toBe(Number(code))
    }
    const zips = readdirSync(path.join(folder, 'dist/igot/record-keeping/en')).filter((name) =>
      name.endsWith('.zip'),
    )
    expect(zips).toHaveLength(6)
  })

  test('brings the schemas that the editor settings of a new repository name', (context) => {
    needTool(context, tarballs['paath'], 'the built command line (pnpm build)')
    const mine = path.join(root, 'my courses')
    const settings = JSON.parse(readFileSync(path.join(mine, '.vscode', 'settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>
    }
    const schemas = Object.keys(settings['yaml.schemas'])
    expect(schemas.length).toBeGreaterThan(3)
    for (const schema of schemas) expect(existsSync(path.join(mine, schema)), schema).toBe(true)
  })
})

describe('every package, installed together', { timeout: 240_000, ...long }, () => {
  test('can be imported, and builds a course as a library', (context) => {
    needTool(context, tarballs['@paath/build'], 'the built packages (pnpm build)')
    const folder = path.join(root, 'library')
    mkdirSync(folder)
    const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]))
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ private: true, dependencies: files, overrides: files }),
    )
    const installed = npm(
      folder,
      ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
      false,
    )
    needTool(
      context,
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/.test(installed.stderr) ? undefined : true,
      'a package registry',
    )
    expect(installed.status, installed.stderr).toBe(0)
    const names = Object.keys(tarballs).filter((name) => name !== 'paath')
    writeFileSync(path.join(folder, 'use.mjs'), useAll(names))
    const { status, stdout, stderr } = run(folder, [
      'use.mjs',
      path.join(root, 'my courses', 'courses', 'cyber-safety'),
    ])
    expect(status, stderr).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ packages: names.length, errors: 0, outputs: ['igot'] })
  })
})

/** A program that imports every package, and builds a course with one of them. */
function useAll(names: readonly string[]): string {
  return `
    const packages = await Promise.all(${JSON.stringify(names)}.map((name) => import(name)))
    const { buildCourse } = await import('@paath/build')
    const { diagnostics, outputs } = await buildCourse({ folder: process.argv[2], out: process.cwd() + '/dist', targets: ['igot'], languages: ['en'] })
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length
    console.log(JSON.stringify({ packages: packages.length, errors, outputs: outputs.map(({ target }) => target) }))
  `
}

/** Pack every package that is published. @returns their tarballs, by name */
function packAll(folder: string): Record<string, string> {
  mkdirSync(folder)
  const pnpm = pinnedPnpm(readFileSync(path.join(rootFolder, 'package.json'), 'utf8'))
  const filters = ['--filter', './packages/*', '--filter', '!@paath/testkit']
  const args = [...npx.args, '--yes', pnpm, '-r', ...filters, 'pack', '--pack-destination', folder]
  const { status, stderr } = spawnSync(npx.command, args, {
    cwd: rootFolder,
    shell: npx.shell,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const entries = readdirSync(folder).map((file): [string, string] => [toName(file), path.join(folder, file)])
  return Object.fromEntries(entries)
}

/** `paath-model-0.1.0.tgz` holds `@paath/model`. */
function toName(file: string): string {
  const [, name] = /^paath-(.*?)-?\d+\.\d+\.\d+.*\.tgz$/.exec(file) ?? []
  return name ? `@paath/${name}` : 'paath'
}

function npm(
  cwd: string,
  args: readonly string[],
  mustSucceed = true,
): { status: number | null; stderr: string } {
  const script = (npx.args[0] ?? '').replace(/npx-cli\.js$/, 'npm-cli.js')
  const { status, stderr } = run(cwd, [script, ...args])
  if (mustSucceed) expect(status, stderr).toBe(0)
  return { status, stderr }
}

function run(
  cwd: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
}
