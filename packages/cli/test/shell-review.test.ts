/** The plain-shell form of the CI kit, run as a git host would run it: in a checkout of the base, beside a change that is only fetched. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { long, needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { makeRepository } from '../../review/test/repository.ts'
import type { Repository } from '../../review/test/repository.ts'
import { builtCliName, findBuiltCli } from './built-cli.ts'

const script = fileURLToPath(new URL('../../../templates/ci/shell/paath-review.sh', import.meta.url))
const module = 'courses/cyber-safety/modules/spot-the-scam/module.mdx'

/** On Windows it comes with git. */
function findShell(): string | undefined {
  return spawnSync('sh', ['-c', 'tar --version']).status === 0 ? 'sh' : undefined
}

/** What `npm ci` would leave in the checkout. */
function install({ folder }: Repository, stub: string): void {
  const bin = join(folder, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(dirname(dirname(stub)), join(folder, 'node_modules', 'paath'), 'junction')
  writeFileSync(join(bin, 'paath'), `#!/bin/sh\nexec node '${stub.replaceAll('\\', '/')}' "$@"\n`, {
    mode: 0o755,
  })
  writeFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\nreport*\n')
}

test(
  'the shell form leaves reports and packages of a change, stops what is dangerous, and touches no file of the checkout',
  { timeout: 120_000, ...long },
  (context) => {
    const stub = needTool(context, findBuiltCli(), builtCliName)
    const shell = needTool(context, findShell(), 'sh and tar (on Windows: Git for Windows)')
    const repository = makeRepository({ withSample: true })
    const { folder, edit, commit } = repository
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
    const review = (...args: string[]) =>
      spawnSync(shell, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PAATH_BROWSER: join(folder, 'no-browser') },
      })
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    try {
      const base = git('rev-parse', 'HEAD')
      edit(module, 'In 2025, people', 'In 2026, people')
      git('update-ref', 'refs/paath/head', commit({}))
      edit(module, '## ', '{globalThis.process.exit(7)}\n\n## ')
      git('update-ref', 'refs/paath/danger', commit({ 'courses/cyber-safety/media/run.sh': 'touch ran' }))
      git('checkout', '-q', base)
      install(repository, stub)

      const fine = review(base, 'refs/paath/head', 'report for people')
      expect([fine.status, fine.stdout], fine.stderr).toEqual([0, ''])
      expect(readdirSync(join(folder, 'report for people')).sort()).toEqual([
        'packages',
        'packages.log',
        'review.html',
        'review.json',
        'review.md',
        'screenshots',
      ])
      expect(read('report for people/review.md')).toContain('<del>`2025`</del> <ins>`2026`</ins>')
      const zips = readdirSync(join(folder, 'report for people/packages'), {
        recursive: true,
        encoding: 'utf8',
      }).filter((name) => name.endsWith('.en.zip'))
      expect(zips.length, read('report for people/packages.log')).toBeGreaterThanOrEqual(5)

      const stopped = review(base, 'refs/paath/danger')
      expect(stopped.status, stopped.stderr).toBe(1)
      expect(stopped.stderr).toContain('The packages could not be made')
      expect(read('report/review.md')).toContain('- **Danger** `sec/mdx-expression`')
      expect(existsSync(join(folder, 'report/packages'))).toBe(false)

      expect(review(base, 'refs/paath/nothing').status).toBe(2)
      const asked = review()
      expect([asked.status, asked.stderr]).toEqual([
        2,
        expect.stringContaining('Name what the change goes to'),
      ])
      expect([git('rev-parse', 'HEAD'), git('status', '--porcelain')]).toEqual([base, ''])
    } finally {
      repository.remove()
    }
  },
)
