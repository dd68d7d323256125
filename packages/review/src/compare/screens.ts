import type { Module, Screen } from '@paath/model'
import { blocksOf } from '../blocks.ts'
import type { Block, Mark } from '../blocks.ts'
import { diffLists } from '../diff/diff-lists.ts'
import { diffWords, likeness } from '../diff/diff-words.ts'
import type { WordRun } from '../diff/diff-words.ts'
import type { ModulePair } from '../sides.ts'

/** One block of a screen, before and after. */
export interface BlockPair {
  readonly kind: Block['kind']
  readonly before?: string
  readonly after?: string
  /** Word by word, where both are there. */
  readonly runs: readonly WordRun[]
  /** Of an option: what it counted as, and what it counts as. */
  readonly marks?: { readonly before?: Mark; readonly after?: Mark }
}

/** A screen that officers will meet otherwise than before. */
export interface ScreenChange {
  readonly module: string
  readonly id: string
  readonly title: string
  readonly change: 'new' | 'changed' | 'removed'
  /** What changed, with the block before and after it, in reading order. */
  readonly blocks: readonly BlockPair[]
  readonly place: { readonly file: string; readonly line?: number }
  /** How it looks, where pictures were made and something of it is to be seen. */
  readonly pictures?: { readonly before?: ScreenPicture; readonly after?: ScreenPicture }
}

/** Picture of a screen. */
export interface ScreenPicture {
  /** `<32 hexadecimal digits>.png`: equal names are equal pictures. */
  readonly name: string
}

/** Two blocks with less in common are one that went and one that came. */
const leastLikeness = 0.3

/** Screens of a module that changed. A change of the form of the text alone gives none. */
export function compareScreens({ id, before, after, isTest }: ModulePair): ScreenChange[] {
  if (isTest) return []
  const old = screensOf(before)
  const now = screensOf(after)
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  return ids.flatMap((screenId) => {
    const [was, is] = [old.get(screenId), now.get(screenId)]
    const blocks = pairBlocks(was?.blocks ?? [], is?.blocks ?? [])
    if (was && is && blocks.every(isSame)) return []
    const { screen } = is ?? was ?? {}
    if (!screen) return []
    return {
      module: id,
      id: screenId,
      title: screen.title,
      change: was ? (is ? ('changed' as const) : ('removed' as const)) : ('new' as const),
      blocks: was && is ? withNeighbours(blocks) : blocks,
      place: placeOf(screen),
    }
  })
}

interface ScreenBlocks {
  readonly screen: Screen
  readonly blocks: readonly Block[]
}

function screensOf(module: Module | undefined): Map<string, ScreenBlocks> {
  if (!module) return new Map()
  return new Map(
    module.screens.flatMap((screen) => {
      const blocks = blocksOf(screen, module)
      return blocks.length > 0 ? [[screen.id, { screen, blocks }] as const] : []
    }),
  )
}

function placeOf({ place: { file, span } }: Screen): ScreenChange['place'] {
  return { file, ...(span && { line: span.start.line }) }
}

/** Line up two lists of blocks: equal ones first, then what stands between them by likeness. */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): BlockPair[] {
  const pairs: BlockPair[] = []
  let gone: Block[] = []
  let come: Block[] = []
  const flush = (): void => {
    pairs.push(...pairRest(gone, come))
    gone = []
    come = []
  }
  for (const { kind, item } of diffLists(
    before,
    after,
    ({ kind: of, text, mark = '' }) => `${of} ${mark} ${text}`,
  )) {
    if (kind === 'deleted') gone.push(item)
    else if (kind === 'inserted') come.push(item)
    else {
      flush()
      pairs.push(toPair(item, item))
    }
  }
  flush()
  return pairs
}

/** What stands between two equal blocks: each new block takes the next old one that is like it. */
function pairRest(gone: readonly Block[], come: readonly Block[]): BlockPair[] {
  const pairs: BlockPair[] = []
  let next = 0
  for (const block of come) {
    const match = gone.findIndex(
      (old, at) => at >= next && isPartner(old, block, gone.length === come.length),
    )
    if (match === -1) {
      pairs.push({
        kind: block.kind,
        after: block.text,
        runs: [{ kind: 'inserted', text: block.text }],
        ...marksOf(undefined, block),
      })
      continue
    }
    pairs.push(...gone.slice(next, match).map(toGone), toPair(gone[match] as Block, block))
    next = match + 1
  }
  return [...pairs, ...gone.slice(next).map(toGone)]
}

/** A picture or its words are the partners of whatever stood in their place; sentences must be like each other. */
function isPartner(old: Block, now: Block, isOneForOne: boolean): boolean {
  if (old.kind !== now.kind) return false
  return old.kind !== 'words' || isOneForOne || likeness(old.text, now.text) >= leastLikeness
}

function toPair(old: Block, now: Block): BlockPair {
  const runs: WordRun[] =
    old.text === now.text ? [{ kind: 'same', text: now.text }] : diffWords(old.text, now.text)
  return { kind: now.kind, before: old.text, after: now.text, runs, ...marksOf(old, now) }
}

function toGone(block: Block): BlockPair {
  const { kind, text } = block
  return { kind, before: text, runs: [{ kind: 'deleted', text }], ...marksOf(block, undefined) }
}

function marksOf(old: Block | undefined, now: Block | undefined): Pick<BlockPair, 'marks'> {
  const [before, after] = [old?.mark, now?.mark]
  if (!before && !after) return {}
  return { marks: { ...(before && { before }), ...(after && { after }) } }
}

/** Did nothing change here? */
export function isSame({ before, after, marks }: BlockPair): boolean {
  return before === after && marks?.before === marks?.after
}

function withNeighbours(blocks: readonly BlockPair[]): BlockPair[] {
  return blocks.filter((_, at) => [at - 1, at, at + 1].some((near) => blocks[near] && !isSame(blocks[near])))
}
