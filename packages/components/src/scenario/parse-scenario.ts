import type { Span } from '@paath/diagnostics'
import { componentNodeOf, isComment, isComponentNamed, slugOf, toPlainText } from '@paath/model'
import type { ComponentNode, Heading, RootContent } from '@paath/model'
import { isOn, textOf } from '../attributes.ts'
import { splitParts } from '../split-parts.ts'

/** A `<Scenario>` as a story: scenes, and the ways between them. */
export interface ParsedScenario {
  readonly id: string
  readonly title: string
  /** What stands before the first scene. */
  readonly before: readonly RootContent[]
  readonly scenes: readonly ParsedScene[]
}

/** One scene: a `###` heading and what stands under it. */
export interface ParsedScene {
  /** `<Scene id>`, else the slug of the heading. */
  readonly id: string
  readonly title: string
  readonly heading: Heading
  readonly content: readonly RootContent[]
  /** The choices: the last list with boxes. */
  readonly ways: readonly Way[]
  /** What stands after the choices. */
  readonly after: readonly RootContent[]
  /** The `<Go>` on a line of its own. */
  readonly onward?: Onward
  readonly isEnding: boolean
  /** Feedback that was written at the left edge, under its choice. */
  readonly strays: readonly RootContent[]
}

/** Where something leads. */
export interface Onward {
  readonly to: string
  /** Words of the link; empty for the usual ones. */
  readonly words: readonly RootContent[]
  readonly span: Span
}

/** One choice. */
export interface Way {
  readonly content: readonly RootContent[]
  /** Plain text of the content. */
  readonly text: string
  /** Marked with `[x]`. */
  readonly right: boolean
  readonly feedback: readonly RootContent[]
  readonly onward?: Onward
  readonly span: Span
}

/** Read a `<Scenario>`. Whatever is wrong in it is `checkScenario`'s to say. */
export function parseScenario(node: ComponentNode): ParsedScenario {
  const known = parsed.get(node.children)
  if (known) return known
  const scenario = readScenario(node)
  parsed.set(node.children, scenario)
  return scenario
}

// Checks, pages and settings ask for the same scenario. A tree does not change after it was parsed.
const parsed = new WeakMap<ComponentNode['children'], ParsedScenario>()

function readScenario(node: ComponentNode): ParsedScenario {
  const { before, parts } = splitParts(node.children.filter((child) => !isComment(child)))
  return {
    id: textOf(node, 'id'),
    title: textOf(node, 'title'),
    before,
    scenes: parts.map(({ heading, nodes }) => parseScene(heading, nodes, node.file)),
  }
}

function parseScene(heading: Heading, nodes: readonly RootContent[], file: string): ParsedScene {
  const [first, ...others] = nodes
  const tag = first && isComponentNamed(first, 'Scene') ? componentNodeOf(first, file) : undefined
  const body = tag ? others : nodes
  const links = body.filter((child) => isComponentNamed(child, 'Go'))
  const onward = links[0] && toOnward(links[0], file)
  const rest = body.filter((child) => child !== links[0])
  const { start, end, items, strays } = findDecision(rest)
  const title = toPlainText(heading.children)
  return {
    id: (tag && textOf(tag, 'id')) || slugOf(title),
    title,
    heading,
    content: rest.slice(0, start),
    ways: items.map(({ item, stray }) => parseWay(item, stray, file)),
    after: rest.slice(end),
    strays,
    ...(onward && { onward }),
    isEnding: tag !== undefined && isOn(tag, 'end'),
  }
}

type ListItem = Extract<RootContent, { type: 'listItem' }>
type Quote = Extract<RootContent, { type: 'blockquote' }>

interface Decision {
  readonly start: number
  readonly end: number
  readonly items: readonly { readonly item: ListItem; readonly stray?: Quote }[]
  readonly strays: readonly Quote[]
}

/** The last list with boxes. A note or a quote at the left edge parts it in several, which are one to the author. */
function findDecision(nodes: readonly RootContent[]): Decision {
  const last = nodes.findLastIndex(isDecision)
  if (last === -1) return { start: nodes.length, end: nodes.length, items: [], strays: [] }
  let start = last
  while (
    start > 0 &&
    (isDecision(nodes[start - 1]) || (isQuote(nodes[start - 1]) && isDecision(nodes[start - 2])))
  ) {
    start--
  }
  let end = last + 1
  while (isQuote(nodes[end])) end++
  const items: { item: ListItem; stray?: Quote }[] = []
  const strays: Quote[] = []
  for (const node of nodes.slice(start, end)) {
    if (node.type === 'list') items.push(...node.children.map((item) => ({ item })))
    const owner = node.type === 'blockquote' ? items.pop() : undefined
    if (node.type !== 'blockquote' || !owner) continue
    items.push({ ...owner, stray: node })
    strays.push(node)
  }
  return { start, end, items, strays }
}

function isQuote(node: RootContent | undefined): boolean {
  return node?.type === 'blockquote'
}

function isDecision(node: RootContent | undefined): boolean {
  return node?.type === 'list' && node.children.some(({ checked }) => typeof checked === 'boolean')
}

function toOnward(node: RootContent, file: string): Onward | undefined {
  const use = componentNodeOf(node, file)
  return use && { to: textOf(use, 'to'), words: use.children, span: use.span }
}

function parseWay(item: ListItem, stray: Quote | undefined, file: string): Way {
  const children = item.children.filter((child) => !isComment(child))
  const last = children.at(-1)
  const told = last?.type === 'blockquote' ? children.slice(0, -1) : children
  const link = findGo(told)
  const content = link ? withoutNode(told, link) : told
  const onward = link && toOnward(link, file)
  return {
    content,
    text: toPlainText(content),
    right: item.checked === true,
    feedback: (last?.type === 'blockquote' ? last : stray)?.children ?? [],
    ...(onward && { onward }),
    span: item.position as Span,
  }
}

/** The `<Go>` at the end of a choice: on its line, or on a line of its own. */
function findGo(nodes: readonly RootContent[]): RootContent | undefined {
  const last = nodes.at(-1)
  if (!last) return undefined
  if (isComponentNamed(last, 'Go')) return last
  const isSpace = last.type === 'text' && last.value.trim() === ''
  if (isSpace) return findGo(nodes.slice(0, -1))
  return last.type === 'paragraph' ? findGo(last.children) : undefined
}

/** The nodes without one of them, and without the space before it. */
function withoutNode(nodes: readonly RootContent[], link: RootContent): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node === link) return []
    if (node.type !== 'paragraph' || !node.children.includes(link as never)) return [node]
    const children = node.children.slice(0, node.children.indexOf(link as never))
    const last = children.at(-1)
    if (last?.type !== 'text') return [{ ...node, children }]
    return [{ ...node, children: [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }] }]
  })
}
