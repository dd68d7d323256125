/** A git repository in a temporary folder, for tests. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Repository of a test. */
export interface Repository {
  readonly folder: string
  /** Write files (`null` takes one away) and commit everything. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array | null>>) => string
  /** Replace a text in a file. The test fails if it is not there. */
  readonly edit: (file: string, from: string, to: string) => void
  /** Text of a file of the folder. */
  readonly read: (file: string) => string
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly remove: () => void
}

const sample = fileURLToPath(new URL('../../../courses/cyber-safety', import.meta.url))

/** Make an empty repository; `withSample` begins it with a commit of the sample course. */
export function makeRepository({ withSample = false }: { readonly withSample?: boolean } = {}): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'paath-review-'))
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Meena Kumari')
  git('config', 'user.email', 'meena@example.org')
  git('config', 'commit.gpgsign', 'false')
  const write: Repository['write'] = (name, content) => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const read: Repository['read'] = (name) => readFileSync(join(folder, name), 'utf8')
  const commit: Repository['commit'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) rmSync(join(folder, name))
      else write(name, content)
    }
    git('add', '-A')
    git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'change')
    return git('rev-parse', 'HEAD').trim()
  }
  if (withSample) {
    copySample(join(folder, 'courses', 'cyber-safety'))
    commit({})
  }
  return {
    folder,
    commit,
    edit: (name, from, to) => {
      const text = read(name)
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`)
      write(
        name,
        text.replace(from, () => to),
      )
    },
    read,
    write,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The sample course as it was before anybody translated it: what a change does to translations is told by tests of its own. */
export function copySample(folder: string): void {
  cpSync(sample, folder, { recursive: true, filter: (path) => !/[\\/]l10n$/.test(path) })
  const file = join(folder, 'course.yaml')
  const text = readFileSync(file, 'utf8').replace(/^languages: .*$/m, 'languages: [en]')
  writeFileSync(file, text.replace(/^(?:#.*\n)*policy:\n(?: .*\n)*/m, ''))
}
