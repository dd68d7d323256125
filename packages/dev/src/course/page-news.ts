import { createHash } from 'node:crypto'
import type { ModuleSite } from '@paath/model'
import type { PageNews } from './dev-state.ts'

const decoder = new TextDecoder()

/** What a browser is told of a page. Names of media change with their content, so the page itself says which it shows. */
export function newsOf({ files }: ModuleSite): PageNews {
  const html = decoder.decode(files.get('index.html')?.bytes)
  const loaded = [...files].filter(([name]) => name !== 'index.html' && !name.startsWith('media/'))
  const rest = hashOf(loaded.map(([name, { bytes }]) => `${name} ${hashOfFile(bytes)}`).join('\n'))
  return { edition: hashOf(`${rest}\n${html}`), html, rest }
}

/** Styles, scripts and fonts are the same bytes from one edition to the next. */
const known = new WeakMap<Uint8Array, string>()

function hashOfFile(bytes: Uint8Array): string {
  const hash = known.get(bytes) ?? hashOf(bytes)
  known.set(bytes, hash)
  return hash
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
