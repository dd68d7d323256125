import type { FileTree } from '@paath/model'

/**
 * Pictures, sound and captions of a language, by the path that they stand in for: `l10n/hi/media/<module>/poster.svg` is
 * shown where the source has `modules/<module>/media/poster.svg`.
 */
export function localizedMedia(files: FileTree, language: string): Map<string, Uint8Array> {
  const start = `l10n/${language}/media/`
  const found = new Map<string, Uint8Array>()
  for (const { path, kind } of files.list()) {
    const [, module, name] = path.startsWith(start)
      ? (/^([^/]+)\/(.+)$/.exec(path.slice(start.length)) ?? [])
      : []
    const bytes = kind === 'file' && module !== undefined ? files.read(path) : undefined
    if (bytes) found.set(`modules/${module}/media/${name}`, bytes)
  }
  return found
}
