import { parseTagged } from './tagged-text.ts'

/** What is wrong with the tags of a translation. */
export interface TagFault {
  readonly kind: 'missing' | 'extra' | 'nesting'
  /** As written: `<1>`, `<2/>`. */
  readonly tag: string
}

/**
 * Compare the tags of a translation with those of its source. Their order is free; each must be there as often as in
 * the source, and pairs must be closed and nested.
 */
export function checkTags(source: string, target: string): TagFault[] {
  if (!source.includes('<') && !target.includes('<')) return []
  const faults: TagFault[] = [...findNestingFaults(target)]
  const wanted = countTags(source)
  const found = countTags(target)
  for (const [tag, count] of wanted) {
    if ((found.get(tag) ?? 0) < count) faults.push({ kind: 'missing', tag })
  }
  for (const [tag, count] of found) {
    if ((wanted.get(tag) ?? 0) < count) faults.push({ kind: 'extra', tag })
  }
  return faults
}

function countTags(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const part of parseTagged(text)) {
    if (part.type === 'text' || part.type === 'close') continue
    const tag = part.type === 'void' ? `<${part.number}/>` : `<${part.number}>`
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return counts
}

function findNestingFaults(text: string): TagFault[] {
  const open: number[] = []
  for (const part of parseTagged(text)) {
    if (part.type === 'open') open.push(part.number)
    if (part.type === 'close' && open.pop() !== part.number)
      return [{ kind: 'nesting', tag: `</${part.number}>` }]
  }
  const left = open.pop()
  return left === undefined ? [] : [{ kind: 'nesting', tag: `<${left}>` }]
}
