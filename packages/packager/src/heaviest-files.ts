import { compareText } from '@paath/diagnostics'

/** Files of a package, by name. */
export type WeighedFiles = ReadonlyMap<string, { readonly bytes: Uint8Array }>

/** One file of a package and its size before compression. */
export interface WeighedFile {
  readonly file: string
  readonly bytes: number
}

/** The heaviest files of a package, heaviest first: where an author who wants it smaller begins. */
export function heaviestFiles(files: WeighedFiles, count: number): WeighedFile[] {
  return [...files]
    .map(([file, { bytes }]) => ({ file, bytes: bytes.length }))
    .sort((one, other) => other.bytes - one.bytes || compareText(one.file, other.file))
    .slice(0, count)
}
