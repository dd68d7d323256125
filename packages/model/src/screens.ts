import type { Heading, Root, RootContent } from 'mdast'
import { suggest } from '@paath/diagnostics'
import type { Place, Report, Span } from '@paath/diagnostics'
import type { Screen, ScreenKind } from './course.ts'
import { componentNodeOf, isComponentNamed } from './nodes/component-node-of.ts'
import type { ComponentElement } from './nodes/component-node-of.ts'
import { isComment } from './nodes/is-comment.ts'
import { placeOfNode } from './nodes/place-of-node.ts'
import { toPlainText } from './nodes/to-plain-text.ts'
import { slugOf } from './slug-of.ts'
import { asWritten } from './nodes/as-written.ts'
import { treeIndexOf } from './tree-index.ts'

/** The kinds that a screen can have. */
export const screenKinds: readonly ScreenKind[] = ['watch', 'think', 'do', 'explore', 'test']

/** Ids of the screens that the tool makes. */
const reservedIds: ReadonlySet<string> = new Set(['start', 'end'])

/** What the screens of a module are made with. */
export interface ScreenContext {
  readonly file: string
  readonly report: Report
  /** A final test is often one list of questions. Default: `false`. */
  readonly mayHaveNoHeadings?: boolean
}

/**
 * Cut a module into screens: each top-level `##` starts one. What stands before the first belongs to `start`; `end` is
 * empty here and filled when it is shown.
 *
 * @param report Receives `module/*` codes.
 */
export function parseScreens(tree: Root, context: ScreenContext): Screen[] {
  const { file } = context
  const starts = tree.children.flatMap((node, index) => (isScreenHeading(node) ? [index] : []))
  const first = starts[0] ?? tree.children.length
  const screens = starts.map((start, index) =>
    parseScreen(tree.children[start] as Heading, tree.children.slice(start + 1, starts[index + 1]), context),
  )
  const before = contentOf(tree.children.slice(0, first))
  checkHeadings(tree, context)
  checkMisplaced(tree, starts, context)
  checkIds(screens, context)
  if (starts.length === 0 && before.length > 0 && context.mayHaveNoHeadings !== true)
    context.report('module/no-screens', {}, { file })
  return [
    { id: 'start', title: '', nodes: before, place: { file, span: spanOfText(tree, 0, first) } },
    ...screens,
    { id: 'end', title: '', nodes: [], place: { file, span: spanOfText(tree, tree.children.length, 0) } },
  ]
}

function isScreenHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2
}

/** Without metadata, comments and `<Screen/>`. */
function contentOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.filter((node) => node.type !== 'yaml' && !isComment(node) && !isComponentNamed(node, 'Screen'))
}

function parseScreen(heading: Heading, nodes: readonly RootContent[], context: ScreenContext): Screen {
  const title = toPlainText(heading.children)
  const tag = screenTagOf(nodes)
  const attributes = tag ? componentNodeOf(tag, context.file)?.attributes : undefined
  const kind = attributes && parseKind(attributes['kind'], placeOfNode(tag ?? {}, context.file), context)
  const written = attributes?.['id']
  const hasId = typeof written === 'string' && isSound(written, placeOfNode(tag ?? {}, context.file), context)
  return {
    id: hasId ? written : slugOf(title),
    ...(kind && { kind }),
    title,
    heading,
    nodes: contentOf(nodes),
    place: placeOfNode(heading, context.file),
  }
}

/** The `<Screen/>` right under the heading. */
function screenTagOf(nodes: readonly RootContent[]): ComponentElement | undefined {
  const first = nodes.find((node) => !isComment(node))
  return first && isComponentNamed(first, 'Screen') ? first : undefined
}

function parseKind(value: unknown, place: Place, { report }: ScreenContext): ScreenKind | undefined {
  if (value === undefined) return undefined
  const kind = screenKinds.find((known) => known === value)
  if (!kind) {
    const written = asWritten(value)
    report('module/bad-screen-kind', { kind: written, suggestion: suggest(written, screenKinds) }, place)
  }
  return kind
}

function isSound(id: string, place: Place, { report }: ScreenContext): boolean {
  if (/^[a-z][a-z0-9-]*$/.test(id)) return true
  report('module/bad-screen-id', { id }, place)
  return false
}

function checkIds(screens: readonly Screen[], { report }: ScreenContext): void {
  const seen = new Map<string, Screen>()
  for (const screen of screens) {
    const { id, place } = screen
    const earlier = seen.get(id)
    if (reservedIds.has(id)) report('module/reserved-screen-id', { id }, place)
    if (earlier) {
      report('module/duplicate-screen', { id }, place, {
        related: [{ place: earlier.place, note: 'the earlier screen' }],
      })
    }
    seen.set(id, screen)
  }
}

function checkHeadings(tree: Root, { file, report }: ScreenContext): void {
  const { headings, nestedHeadings } = treeIndexOf(tree, file)
  for (const heading of headings) {
    const start = heading.position?.start.offset ?? 0
    const isUnderlined = heading.position?.start.line !== heading.position?.end.line
    if (heading.depth === 1 && !isUnderlined) {
      const fix = [{ file, start, end: start, text: '#' }]
      report('module/top-heading', {}, placeOfNode(heading, file), { fix })
    } else if (heading.depth === 2 && nestedHeadings.has(heading)) {
      const text = toPlainText(heading.children)
      report('module/nested-screen-heading', { text }, placeOfNode(heading, file))
    }
  }
}

function checkMisplaced(tree: Root, starts: readonly number[], context: ScreenContext): void {
  const rightful = new Set(
    starts.map((start, index) => screenTagOf(tree.children.slice(start + 1, starts[index + 1]))),
  )
  for (const { name, element, place } of treeIndexOf(tree, context.file).components) {
    if (name === 'Screen' && !rightful.has(element)) context.report('module/misplaced-screen', {}, place)
  }
}

/** From one child of the tree to another; past the last one, the end of the text. */
function spanOfText(tree: Root, from: number, to: number): Span {
  const whole = tree.position as Span | undefined
  const none = { line: 1, column: 1, offset: 0 }
  const end = whole?.end ?? none
  const start = from < tree.children.length ? (whole?.start ?? none) : end
  const stop = tree.children[to - 1]?.position?.end as Span['end'] | undefined
  return { start, end: to > from ? (stop ?? end) : end }
}
