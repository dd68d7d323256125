/**
 * Brings a page that is being played to what was written since, in place: no frame is loaded, and answers, scroll, focus and
 * what is open stay because nobody touches them. A change is made only where the page is still as it was written, and only
 * where its script has nothing to do; for anything else there is the whole repaint.
 */
import { page, sourceOffsets } from '@paath/protocol'
import type { WrittenPage } from './written-page.ts'

/** One step, to be taken once all of them are known to be possible. */
type Step = () => void

/** The pages that are compared, and the steps that were found. */
interface Patching {
  readonly before: WrittenPage
  readonly after: WrittenPage
  readonly steps: Step[]
  /** Has no script of the page run yet? */
  readonly isStill: boolean
}

/** A node of the page on view, and what it was and is to be as written. */
interface Trio<Kind extends Node> {
  readonly live: Kind
  readonly before: Kind
  readonly after: Kind
}

/**
 * Bring a page that is being played from one written form to the next.
 *
 * @param live The page on view, made from `before`.
 * @returns False if that cannot be done in place. Nothing was changed then.
 */
export function patchPage(live: Document, before: WrittenPage, after: WrittenPage): boolean {
  return patch(live, { before, after, steps: [], isStill: false })
}

/** Bring a page that none of its scripts has touched from one written form to the next. */
export function patchStillPage(live: Document, before: WrittenPage, after: WrittenPage): void {
  if (!patch(live, { before, after, steps: [], isStill: true })) fillPage(live, after)
}

/** Put a page as it is written in the place of whatever a document holds. None of its scripts runs. */
export function fillPage(live: Document, written: WrittenPage): void {
  live.replaceChild(copyOf(written.document.documentElement, live, written), live.documentElement)
}

function patch(live: Document, patching: Patching): boolean {
  const { before, after, steps } = patching
  const roots = {
    live: live.documentElement,
    before: before.document.documentElement,
    after: after.document.documentElement,
  }
  if (!planElement(roots, patching)) return false
  for (const step of steps) step()
  return true
}

function planNode({ live, before, after }: Trio<Node>, patching: Patching): boolean {
  if (isElement(live) && isElement(before) && isElement(after))
    return before.isEqualNode(after)
      ? planOffsets({ live, before, after }, patching)
      : planElement({ live, before, after }, patching)
  const { nodeValue } = after
  if (before.nodeValue === nodeValue || live.nodeValue === nodeValue) return true
  if (live.nodeValue !== before.nodeValue) return false
  patching.steps.push(() => {
    live.nodeValue = nodeValue
  })
  return true
}

function planElement(trio: Trio<Element>, patching: Patching): boolean {
  return planAttributes(trio, patching) && planOwnOffset(trio, patching) && planChildren(trio, patching)
}

function planAttributes({ live, before, after }: Trio<Element>, { steps, isStill }: Patching): boolean {
  for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
    const value = after.getAttribute(name)
    const now = live.getAttribute(name)
    if (before.getAttribute(name) === value || now === value) continue
    if ((playedAttributes.has(name) && !isStill) || now !== before.getAttribute(name)) return false
    steps.push(() => (value === null ? live.removeAttribute(name) : live.setAttribute(name, value)))
  }
  return true
}

function planChildren({ live, before, after }: Trio<Element>, patching: Patching): boolean {
  const [olds, news, lives] = [[...before.childNodes], [...after.childNodes], [...live.childNodes]] as const
  if (!isAlike(olds, lives)) return false
  const { first, oldEnd, newEnd } = differingStretch(olds, news)
  const isPaired = isAlike(olds.slice(first, oldEnd), news.slice(first, newEnd))
  for (const [index, old] of olds.entries()) {
    const isChanged = index >= first && index < oldEnd
    const twin = news[index < oldEnd ? index : index - oldEnd + newEnd]
    const node = lives[index]
    if (isChanged && !isPaired) continue
    if (!node || !twin || !planNode({ live: node, before: old, after: twin }, patching)) return false
  }
  if (isPaired) return true
  const out = lives.slice(first, oldEnd)
  const into = news.slice(first, newEnd)
  if (!patching.isStill && ![...olds.slice(first, oldEnd), ...into].every(isPlain)) return false
  const next = lives[oldEnd] ?? null
  patching.steps.push(() => {
    for (const node of out) live.removeChild(node)
    for (const node of into) live.insertBefore(copyOf(node, live.ownerDocument, patching.after), next)
  })
  return true
}

/** Where two lists of nodes begin to differ, and where they are the same again. */
function differingStretch(
  olds: readonly Node[],
  news: readonly Node[],
): { readonly first: number; readonly oldEnd: number; readonly newEnd: number } {
  let first = 0
  const isSame = (old: Node | undefined, now: Node | undefined): boolean =>
    old?.isEqualNode(now ?? null) === true
  while (first < olds.length && isSame(olds[first], news[first])) first++
  let oldEnd = olds.length
  let newEnd = news.length
  while (oldEnd > first && newEnd > first && isSame(olds[oldEnd - 1], news[newEnd - 1])) {
    oldEnd--
    newEnd--
  }
  return { first, oldEnd, newEnd }
}

/** As many nodes of the same kinds? */
function isAlike(nodes: readonly Node[], others: readonly Node[]): boolean {
  return (
    nodes.length === others.length && nodes.every((node, index) => node.nodeName === others[index]?.nodeName)
  )
}

/** What the script of the page looks for when it starts. What has none of them is only read. */
const playedAttributes: ReadonlySet<string> = new Set(
  Object.values(page).filter((name) => name.startsWith('data-')),
)

function isPlain(node: Node): boolean {
  if (!isElement(node)) return true
  return [node, ...node.querySelectorAll('*')].every(
    (element) =>
      element.nodeName !== 'SCRIPT' &&
      element.getAttributeNames().every((name) => !playedAttributes.has(name)),
  )
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}

/** Type of a script that was put into a page: no browser runs it. */
export const stillType = 'text/still'

/** A copy for another page, with the places of its blocks. Its scripts do not run. */
function copyOf(node: Node, document: Document, { offsets }: WrittenPage): Node {
  const copy = document.importNode(node, true)
  if (!isElement(node) || !isElement(copy)) return copy
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const script of copies) if (script.matches('script[src]')) script.setAttribute('type', stillType)
  for (const [index, original] of [node, ...node.querySelectorAll('*')].entries()) {
    const offset = offsets.get(original)
    if (offset !== undefined) copies[index]?.setAttribute(sourceOffsets, offset)
  }
  return copy
}

function planOwnOffset({ live, after }: Trio<Element>, { after: { offsets }, steps }: Patching): boolean {
  const offset = offsets.get(after)
  if (offset === undefined ? live.hasAttribute(sourceOffsets) : live.getAttribute(sourceOffsets) !== offset)
    steps.push(() =>
      offset === undefined ? live.removeAttribute(sourceOffsets) : live.setAttribute(sourceOffsets, offset),
    )
  return true
}

/**
 * The places of blocks in a part that reads as before. The script may have put its elements into another order, so they are
 * found by the places that they had.
 */
function planOffsets({ live, before, after }: Trio<Element>, patching: Patching): boolean {
  const moved = new Map<string, string>()
  const news = [after, ...after.querySelectorAll('*')]
  for (const [index, old] of [before, ...before.querySelectorAll('*')].entries()) {
    const was = patching.before.offsets.get(old)
    const is = patching.after.offsets.get(news[index] as Element)
    if (was === undefined && is === undefined) continue
    if (was === undefined || is === undefined) return false
    const name = `${old.nodeName} ${was}`
    if ((moved.get(name) ?? is) !== is) return false
    moved.set(name, is)
  }
  if (moved.size === 0) return true
  for (const block of [live, ...live.querySelectorAll(`[${sourceOffsets}]`)]) {
    const was = block.getAttribute(sourceOffsets)
    const is = was === null ? undefined : moved.get(`${block.nodeName} ${was}`)
    if (is !== undefined && is !== was) patching.steps.push(() => block.setAttribute(sourceOffsets, is))
  }
  return true
}
