import type { RootContent } from 'mdast'
import type { Place, Report } from '@paath/diagnostics'
import type { ComponentNode } from '../component-node.ts'
import type { Pool, Question, Screen } from '../course.ts'
import { componentNodeOf, isComponentNamed } from '../nodes/component-node-of.ts'
import { asWritten } from '../nodes/as-written.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { visitNodes } from '../nodes/visit-nodes.ts'

/** What the pools of a file are made with. */
export interface PoolContext {
  readonly file: string
  readonly report: Report
}

/** Read every `<Pool>` of a file, in document order. */
export function parsePools(
  screens: readonly Screen[],
  questions: readonly Question[],
  context: PoolContext,
): Pool[] {
  const found = screens.flatMap(({ nodes }) => findPools(nodes, context))
  const written = found.flatMap(({ attributes }) => attributes['id'] ?? [])
  const seen = new Set<string>()
  return found.map((node) => {
    const inside = questions.filter(({ place }) => holds(node, place)).map(({ id }) => id)
    const id = idOf(node, { written, seen, ...context })
    const draw = drawOf(node, inside.length, context)
    return { id, draw, questions: inside, place: { file: context.file, span: node.span } }
  })
}

function findPools(nodes: readonly RootContent[], { file, report }: PoolContext): ComponentNode[] {
  const pools: ComponentNode[] = []
  visitNodes(nodes, (node, parents) => {
    if (!isComponentNamed(node, 'Pool')) return
    if (parents.some((parent) => isComponentNamed(parent, 'Pool') || isComponentNamed(parent, 'Question'))) {
      report('assess/nested-pool', {}, placeOfNode(node, file))
      return
    }
    const pool = componentNodeOf(node, file)
    if (pool) pools.push(pool)
  })
  return pools
}

function holds({ span }: ComponentNode, { span: inner }: Place): boolean {
  const at = inner?.start.offset ?? -1
  return at >= span.start.offset && at < span.end.offset
}

interface IdContext extends PoolContext {
  /** Every id that stands there, as written. */
  readonly written: readonly unknown[]
  /** Ids of the pools so far. */
  readonly seen: Set<string>
}

function idOf(node: ComponentNode, context: IdContext): string {
  const { file, report, seen } = context
  const { id } = node.attributes
  const place = { file, span: node.attributeSpans?.['id'] ?? node.span }
  if (typeof id === 'string' && /^[a-z][a-z0-9-]{0,15}$/.test(id)) {
    if (seen.has(id)) report('assess/duplicate-pool', { id }, place)
    seen.add(id)
    return id
  }
  const free = freeId(context)
  seen.add(free)
  if (id !== undefined) report('question/bad-id', { id: asWritten(id) }, place)
  else {
    const at = node.span.start.offset + '<Pool'.length
    const fix = [{ file, start: at, end: at, text: ` id="${free}"` }]
    report('assess/missing-pool-id', { id: free }, openingPlace(node, file), { fix })
  }
  return free
}

function freeId({ written, seen }: IdContext): string {
  for (let number = 1; ; number++) {
    const id = `p${number}`
    if (!written.includes(id) && !seen.has(id)) return id
  }
}

/** Without `draw` everybody gets every question. */
function drawOf(node: ComponentNode, count: number, { file, report }: PoolContext): number {
  const { draw } = node.attributes
  const place = { file, span: node.attributeSpans?.['draw'] ?? node.span }
  if (count === 0) {
    report('assess/empty-pool', {}, openingPlace(node, file))
    return 0
  }
  if (draw === undefined) return count
  const number = typeof draw === 'string' && /^\d{1,4}$/.test(draw.trim()) ? Number(draw) : draw
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) {
    report('assess/bad-draw', { draw: asWritten(draw) }, place)
    return count
  }
  if (number > count) report('assess/draw-too-large', { draw: number, count }, place)
  return Math.min(number, count)
}

/** Only the name of the tag: the whole pool would be a long place. */
function openingPlace({ span: { start } }: ComponentNode, file: string): Place {
  const length = '<Pool'.length
  const end = { ...start, column: start.column + length, offset: start.offset + length }
  return { file, span: { start, end } }
}
