import { runGit } from './run-git.ts'

/** Contents by their git name. What both sides of a change share is read once. */
export interface Blobs {
  /** Read many at once. */
  readonly load: (names: Iterable<string>) => void
  readonly read: (name: string) => Uint8Array | undefined
}

/** Make an empty store for the repository of a folder. */
export function createBlobs(cwd: string): Blobs {
  const known = new Map<string, Uint8Array>()
  const load = (names: Iterable<string>): void => {
    const wanted = [...new Set(names)].filter((name) => !known.has(name))
    if (wanted.length === 0) return
    const { bytes } = runGit(cwd, ['cat-file', '--batch'], wanted.map((name) => `${name}\n`).join(''))
    for (const [name, content] of parseBatch(bytes)) known.set(name, content)
  }
  return {
    load,
    read: (name) => {
      if (!known.has(name)) load([name])
      return known.get(name)
    },
  }
}

/** `<name> blob <size>\n<bytes>\n`, or `<name> missing\n` */
function* parseBatch(bytes: Buffer): Generator<[string, Uint8Array]> {
  let at = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    if (end === -1) return
    const [name = '', type, size] = bytes.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    const length = Number(size)
    yield [name, bytes.subarray(at, at + length)]
    at += length + 1
  }
}
