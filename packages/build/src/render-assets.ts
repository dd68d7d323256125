import type { RenderAssets } from '@paath/render'
import type { Assets } from './assets.ts'

/** The assets in the form that `render` wants. The same file always gives the same bytes object, so that later stages know it again. */
export function toRenderAssets({ files }: Assets): RenderAssets {
  const known = new Map<string, Uint8Array | undefined>()
  const read = (path: string): Uint8Array | undefined => {
    if (!known.has(path)) known.set(path, files.read(path))
    return known.get(path)
  }
  return {
    runtime: { start: text(read, 'runtime/paath-start.js'), main: text(read, 'runtime/paath.js') },
    font: (file) => read(`fonts/${file.slice(file.lastIndexOf('/') + 1)}`),
  }
}

function text(read: (path: string) => Uint8Array | undefined, path: string): string {
  const bytes = read(path)
  if (bytes === undefined) throw new Error(`The asset ${path} is missing`)
  return new TextDecoder().decode(bytes)
}
