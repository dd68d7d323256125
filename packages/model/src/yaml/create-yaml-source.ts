import { isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { Place } from '@paath/diagnostics'
import type { YamlSource } from '../yaml-source.ts'
import { placeIn } from './yaml-place.ts'
import type { YamlScope } from './yaml-place.ts'

/** Places of a parsed document. Nothing is looked up before it is asked for. */
export function createYamlSource(document: Document, scope: YamlScope): YamlSource {
  return {
    place(path, at = 'value'): Place {
      const found = findNode(document, path)
      const node = at === 'key' || !found.value?.range ? (found.key ?? found.value) : found.value
      const range = node?.range
      return range ? placeIn(scope, range[0], range[1]) : placeIn(scope, 0, 0)
    },
  }
}

/** The places of a text that could not be read: all of them its start. */
export function createEmptySource(scope: YamlScope): YamlSource {
  return { place: () => placeIn(scope, 0, 0) }
}

interface Found {
  readonly key: Node | undefined
  readonly value: Node | undefined
}

/** The node of a path, or of its nearest ancestor. */
export function findNode(document: Document, path: readonly (string | number)[]): Found {
  let found: Found = { key: undefined, value: document.contents ?? undefined }
  for (const step of path) {
    const next = childOf(found.value, step)
    if (!next) return found
    found = next
  }
  return found
}

function childOf(node: Node | undefined, step: string | number): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step)) as
      | Pair<Node, Node | null>
      | undefined
    return pair && { key: pair.key, value: pair.value ?? undefined }
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as Node | undefined
    return item && { key: undefined, value: item }
  }
  return undefined
}
