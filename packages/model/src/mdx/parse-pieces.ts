/**
 * Parses a text screen by screen and keeps the pieces, so that after an edit only the screens are parsed that it touched.
 *
 * The tree is the one that a parse of the whole text gives; a test compares them. Where a screen could hang on another one (a
 * definition, a fence or tag that is left open) the text is not cut at all.
 */
import type { Root, RootContent } from 'mdast'
import type { Report } from '@paath/diagnostics'
import { createLineIndex } from '../text/line-index.ts'
import { parseSound } from './engine.ts'
import { limitDepth } from './limit-depth.ts'
import { moveCopy } from './move-copy.ts'
import { unravel } from './unravel.ts'

/** Pieces that were parsed before, by their text. */
export type PieceMemory = Map<string, ParsedPiece>

/** The nodes of a piece, as they stand in the text that it was last part of. */
interface ParsedPiece {
  readonly start: PieceStart
  readonly nodes: readonly RootContent[]
}

/** Where a piece begins. It is always the first character of a line. */
export interface PieceStart {
  readonly offset: number
  /** From 1. */
  readonly line: number
}

/** Enough for the screens of a large course in several languages. */
const mostKept = 2_000

/**
 * Parse a text by its screens.
 *
 * @returns The tree, before it is checked; undefined if the text cannot be cut.
 */
export function parsePieces(text: string, memory: PieceMemory): Root | undefined {
  const cuts = cutsOf(text)
  if (!cuts) return undefined
  const children: RootContent[] = []
  let line = 1
  for (const [index, offset] of cuts.entries()) {
    const end = cuts[index + 1]
    const piece = text.slice(offset, end)
    const nodes = recallPiece(piece, { offset, line }, { memory, isLast: end === undefined })
    if (!nodes) return undefined
    for (const node of nodes) children.push(node)
    line += countLines(piece)
  }
  return { type: 'root', children, position: createLineIndex(text).spanOf(0, text.length) }
}

/** Drop the pieces in which a check has found something: it may have changed their nodes, and would not find it again. */
export function forgetPieces(
  text: string,
  memory: PieceMemory,
  places: readonly (number | undefined)[],
): void {
  const cuts = cutsOf(text) ?? []
  for (const place of places) {
    if (place === undefined) memory.clear()
    else {
      const index = cuts.findLastIndex((cut) => cut <= place)
      const end = cuts[index + 1]
      memory.delete(nameOf(text.slice(cuts[index], end), end === undefined))
    }
  }
}

/** Offsets at which the pieces begin: the start, and each line behind the metadata that looks like the heading of a screen. */
function cutsOf(text: string): number[] | undefined {
  if (text.includes('\r') || text.includes(']:')) return undefined
  const behind = endOfMetadata(text)
  if (behind === undefined) return undefined
  const headings = /^## /gm
  headings.lastIndex = behind
  const cuts = [0]
  for (let found = headings.exec(text); found; found = headings.exec(text))
    if (found.index > 0) cuts.push(found.index)
  return cuts
}

/** Undefined: the metadata never end. */
function endOfMetadata(text: string): number | undefined {
  if (!/^---[ \t]*\n/.test(text)) return 0
  const close = /^---[ \t]*$/gm
  close.lastIndex = 4
  const end = close.exec(text)
  return end ? end.index + end[0].length : undefined
}

interface PieceContext {
  readonly memory: PieceMemory
  /** Nothing comes behind it. */
  readonly isLast: boolean
}

function recallPiece(
  text: string,
  start: PieceStart,
  { memory, isLast }: PieceContext,
): readonly RootContent[] | undefined {
  const name = nameOf(text, isLast)
  const known = memory.get(name)
  const nodes = known ? moveCopy(known.nodes, known.start, start) : parsePiece(text, start, isLast)
  if (!nodes) return undefined
  // The order of the map is the order of use.
  memory.delete(name)
  memory.set(name, { start, nodes })
  for (const old of memory.keys()) {
    if (memory.size <= mostKept) break
    memory.delete(old)
  }
  return nodes
}

/** The last piece of a text may end in ways that one before another may not. */
function nameOf(text: string, isLast: boolean): string {
  return isLast ? `${text}\0` : text
}

/** Stands for the screen that comes next: if the parser does not see it as one, the piece is not whole. */
const nextScreen = '## Next\n'

function parsePiece(text: string, start: PieceStart, isLast: boolean): readonly RootContent[] | undefined {
  const tree = parseSound(isLast ? text : text + nextScreen)
  if (!tree || (!isLast && !takeNextScreen(tree, text.length))) return undefined
  let isTooDeep = false
  const report: Report = () => void (isTooDeep = true)
  limitDepth(tree, '', report)
  if (isTooDeep) return undefined
  unravel(tree, text)
  return moveCopy(tree.children, { offset: 0, line: 1 }, start)
}

function takeNextScreen(tree: Root, offset: number): boolean {
  const last = tree.children.pop()
  return last?.type === 'heading' && last.depth === 2 && last.position?.start.offset === offset
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
