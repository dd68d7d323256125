import { spawnSync } from 'node:child_process'
import * as path from 'node:path'
import { UsageError } from '@paath/diagnostics'

/** Nothing that is asked of git needs more: larger files are listed and never read. */
const mostBytes = 1024 * 1024 * 1024

/** What git answered. */
export interface GitAnswer {
  readonly isFine: boolean
  readonly bytes: Buffer
}

/**
 * Ask git for data. Only commands that read objects are given here: they run no hook, no filter and no program that a
 * repository names, and they fetch nothing.
 *
 * @throws {UsageError} if there is no git.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): GitAnswer {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    cwd,
    input,
    maxBuffer: mostBytes,
    env: {
      ...Object.fromEntries(own),
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
  })
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new UsageError(
      'The program `git` is not there',
      'Install git, and see that `git --version` answers',
    )
  }
  return { isFine: status === 0, bytes: stdout ?? Buffer.alloc(0) }
}

/**
 * The commit that a name stands for.
 *
 * @throws {UsageError} if there is none.
 */
export function resolveCommit(cwd: string, name: string): string {
  const answer = runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  if (answer.isFine) return answer.bytes.toString('utf8').trim()
  if (!runGit(cwd, ['rev-parse', '--git-dir']).isFine) {
    throw new UsageError('This folder is in no git repository', 'Go into the folder that you cloned')
  }
  throw new UsageError(
    `There is no commit called \`${name}\` here`,
    'Look at `git branch --all`; a clone without history needs `git fetch` for the base first',
  )
}

/** Where two lines of commits parted. A clone without history may not know. */
export function findMergeBase(cwd: string, one: string, other: string): string | undefined {
  const answer = runGit(cwd, ['merge-base', one, other])
  return answer.isFine ? answer.bytes.toString('utf8').trim().split('\n')[0] : undefined
}

/** Name of the folder that holds a repository; undefined where there is none, as on a server. */
export function nameOfRepository(cwd: string): string | undefined {
  const top = runGit(cwd, ['rev-parse', '--show-toplevel']).bytes.toString('utf8').trimEnd()
  return top === '' ? undefined : path.basename(top)
}

/** Path of a folder inside its repository, with `/` at the end; empty at the top. */
export function folderInRepository(cwd: string): string {
  return runGit(cwd, ['rev-parse', '--show-prefix']).bytes.toString('utf8').replace(/\n$/, '')
}
