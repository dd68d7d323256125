/** Files in memory, in the shape of the model's `FileTree`. Texts are stored as UTF-8. */
export function memoryFiles(
  files: Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string, Uint8Array>,
): {
  list(): { path: string; kind: 'file'; size: number }[]
  read(path: string): Uint8Array | undefined
} {
  const entries = files instanceof Map ? [...files] : Object.entries(files)
  const byPath = new Map<string, Uint8Array>(
    entries.map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  )
  return {
    list: () =>
      [...byPath]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, bytes]) => ({ path, kind: 'file', size: bytes.length })),
    read: (path) => byPath.get(path),
  }
}
