import type { FileEntry } from '@paath/model'

/** A picture of a module that may become lighter by encoding it anew. */
export function isPhoto({ path, kind }: FileEntry): boolean {
  return kind === 'file' && /^modules\/.*\.(?:png|jpe?g|webp)$/i.test(path)
}
