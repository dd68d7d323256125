import { runGit } from './run-git.ts'

/** One file of a commit. */
export interface GitEntry {
  /** In the repository, as git writes it. */
  readonly path: string
  /** Name of its content: equal names are equal bytes. */
  readonly blob: string
  readonly kind: 'file' | 'symlink'
  readonly size: number
}

/** Every file of a commit, in the order of git. Submodules are left out. */
export function readGitTree(cwd: string, commit: string): GitEntry[] {
  const { bytes } = runGit(cwd, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
  return bytes
    .toString('utf8')
    .split('\0')
    .flatMap((line) => toEntry(line))
}

/** `100644 blob <name> <size>\t<path>` */
function toEntry(line: string): GitEntry[] {
  const [, mode, type, blob = '', size, path = ''] =
    /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? []
  if (type !== 'blob') return []
  return mode === '120000'
    ? [{ path, blob, kind: 'symlink', size: 0 }]
    : [{ path, blob, kind: 'file', size: Number(size) }]
}
