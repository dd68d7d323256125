/**
 * The files of one course, as the stages see them: paths relative to the course folder, with `/`.
 * `build` makes one from disk, tests from memory. Stages never touch the disk themselves.
 */
export interface FileTree {
  /** Every file, sorted by code units. Symbolic links are listed as such and are never followed. */
  list(): readonly FileEntry[]
  /** The bytes of a file, or undefined if there is no such file. */
  read(path: string): Uint8Array | undefined
}

/** One entry of a file tree. */
export interface FileEntry {
  readonly path: string
  readonly kind: 'file' | 'symlink'
  /** Size in bytes. */
  readonly size: number
}
