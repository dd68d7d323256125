import { isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair } from 'yaml'
import type { Place } from '@paath/diagnostics'
import type { YamlSource } from '../yaml-source.ts'
import { placeIn } from './yaml-place.ts'
import { valueAt } from './schema-path.ts'
import type { SoundPart } from './sound-part.ts'
import type { YamlScope } from './yaml-place.ts'

/**
 * Places of a parsed document. Nothing is looked up before it is asked for.
 *
 * @param sound What is left of its data: paths are those of this data, whose lists may have lost items.
 */
export function createYamlSource(
  document: Document,
  scope: YamlScope,
  sound: Pick<SoundPart<unknown>, 'partial' | 'origins'>,
): YamlSource {
  return {
    place(path, at = 'value'): Place {
      const found = findNode(document, toWrittenPath(path, sound))
      const node = at === 'key' || !found.value?.range ? (found.key ?? found.value) : found.value
      const range = node?.range
      return range ? placeIn(scope, range[0], range[1]) : placeIn(scope, 0, 0)
    },
  }
}

/** The path in the text of what has this path in the sound data. */
function toWrittenPath(
  path: readonly (string | number)[],
  { partial, origins }: Pick<SoundPart<unknown>, 'partial' | 'origins'>,
): readonly (string | number)[] {
  if (origins.size === 0) return path
  return path.map((step, depth) => {
    const list = origins.get(valueAt(partial, path.slice(0, depth)))
    return typeof step === 'number' ? (list?.[step] ?? step) : step
  })
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
