import { isAlias, isMap, isNode, isPair, isScalar, isSeq } from 'yaml'
import type { Document } from 'yaml'
import type { Report } from '@paath/diagnostics'
import { placeIn } from './yaml-place.ts'
import type { YamlScope } from './yaml-place.ts'

/** Deepest nesting of metadata. */
const depthLimit = 20

/** Refuse what is more than plain data: anchors, aliases, tags, merge keys, and nesting without end. */
export function checkPlainYaml(document: Document, scope: YamlScope, report: Report): boolean {
  return isPlain(document.contents, 0, { scope, report })
}

interface Context {
  readonly scope: YamlScope
  readonly report: Report
}

function isPlain(node: unknown, depth: number, context: Context): boolean {
  if (isPair(node)) {
    return [isPlainKey(node.key, context), isPlain(node.value, depth, context)].every(Boolean)
  }
  if (!isNode(node)) return true
  const [start, end] = node.range ?? [0, 0]
  const { scope, report } = context
  const text = scope.yaml.slice(start, end)
  if (isAlias(node)) {
    report('yaml/anchor', { text }, placeIn(scope, start, end))
    return false
  }
  if (node.anchor !== undefined) {
    const at = scope.yaml.lastIndexOf(`&${node.anchor}`, start)
    report('yaml/anchor', { text: `&${node.anchor}` }, placeIn(scope, at, at + node.anchor.length + 1))
    return false
  }
  if (node.tag !== undefined && isExplicitTag(node.tag, start, scope)) {
    const at = Math.max(0, scope.yaml.lastIndexOf('!', start))
    report('yaml/tag', { text: scope.yaml.slice(at, start).trim() || node.tag }, placeIn(scope, at, start))
    return false
  }
  if (depth > depthLimit) {
    report(
      'sec/file-limits',
      { what: 'The nesting', limit: `${depthLimit} levels` },
      placeIn(scope, start, end),
    )
    return false
  }
  if (!isMap(node) && !isSeq(node)) return true
  return node.items.map((item) => isPlain(item, depth + 1, context)).every(Boolean)
}

/** Collections carry the tag that the schema gave them; only one that was written counts. */
function isExplicitTag(tag: string, start: number, scope: YamlScope): boolean {
  const before = scope.yaml.slice(Math.max(0, start - 80), start)
  return /![^\s,[\]{}]*\s+$/.test(before) || !tag.startsWith('tag:yaml.org,2002:')
}

function isPlainKey(key: unknown, context: Context): boolean {
  if (isScalar(key) && key.value === '<<') {
    const [start, end] = key.range ?? [0, 0]
    context.report('yaml/merge-key', {}, placeIn(context.scope, start, end))
    return false
  }
  return isPlain(key, 0, context)
}
