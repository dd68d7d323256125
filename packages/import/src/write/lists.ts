import type { BlockContent, List, ListItem } from 'mdast'
import type { ListPlace, Paragraph } from '../document.ts'
import { toPhrasing } from './inline.ts'
import type { InlineContext } from './inline.ts'

/** An item of a list. */
export type ListLine = Paragraph & { readonly list: ListPlace }

/** Is this an item of a list? */
export function isListLine(block: { readonly kind: string }): block is ListLine {
  return block.kind === 'paragraph' && 'list' in block && block.list !== undefined
}

/** Items in a row as lists in lists. */
export function toLists(lines: readonly ListLine[], context: InlineContext): List[] {
  const lists: List[] = []
  for (const run of runsOf(lines)) lists.push(toList(run, context))
  return lists
}

/** Items of one list, with what stands below them. A second list begins where form or number breaks off. */
function runsOf(lines: readonly ListLine[]): ListLine[][] {
  const runs: ListLine[][] = []
  const [first] = lines
  if (!first) return []
  const top = Math.min(...lines.map(({ list }) => list.level))
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.findLast(({ list }) => list.level === top)
    if (run && (line.list.level > top || !last || goesOn(last.list, line.list))) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** Programs give the items of one list to several when they are moved about: what counts on is one list. */
function goesOn(before: ListPlace, { form, number, continues }: ListPlace): boolean {
  if (continues === true) return true
  const isNumbered = form !== 'bullet'
  if (isNumbered !== (before.form !== 'bullet')) return false
  return isNumbered ? number === before.number + 1 : true
}

function toList(lines: readonly ListLine[], context: InlineContext): List {
  const top = Math.min(...lines.map(({ list }) => list.level))
  const [first] = lines
  const isNumbered = first !== undefined && first.list.form !== 'bullet'
  const starts = lines.flatMap(({ list }, index) =>
    list.level === top && list.continues !== true ? [index] : [],
  )
  // A list that begins deeper than it goes on starts with an item of its own.
  const cuts = starts[0] === 0 ? starts : [0, ...starts]
  const children = cuts.map((start, index) => toItem(lines.slice(start, cuts[index + 1]), top, context))
  return {
    type: 'list',
    ordered: isNumbered,
    spread: children.some(({ spread }) => spread === true),
    ...(isNumbered && { start: first.list.number }),
    children,
  }
}

function toItem(lines: readonly ListLine[], top: number, context: InlineContext): ListItem {
  const children: BlockContent[] = []
  let count = 0
  for (let start = 0; start < lines.length;) {
    const line = lines[start]
    let end = start + 1
    if (line && line.list.level === top) {
      children.push({ type: 'paragraph', children: toPhrasing(line.content, context) })
      count++
    } else {
      while (end < lines.length && (lines[end]?.list.level ?? top) > top) end++
      children.push(...toLists(lines.slice(start, end), context))
    }
    start = end
  }
  return { type: 'listItem', spread: count > 1, children }
}
