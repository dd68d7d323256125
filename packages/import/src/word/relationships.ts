import type { WordFile } from '@paath/word'
import { childrenOf } from '@paath/word'

/** What a part of a document refers to, by id. */
export interface Relationship {
  /** The last word of its type: `image`, `hyperlink`. */
  readonly type: string
  /** Name of a part, or an address elsewhere. */
  readonly target: string
  readonly isExternal: boolean
}

/** What this part refers to. */
export function readRelationships(word: WordFile, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const root = word.tree(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  return new Map(
    (root ? childrenOf(root) : []).map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      const type = (attributes['Type'] ?? '').replace(/^.*\//, '')
      return [
        attributes['Id'] ?? '',
        { type, target: isExternal ? target : join(folder, target), isExternal },
      ]
    }),
  )
}

function join(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
