import type { PoEntry } from '../po/po-entry.ts'
import { hashUnit } from '../text/hash-unit.ts'
import type { Translation, TranslationState } from '../translation.ts'
import type { Unit } from '../unit.ts'

/** A translation with all that its entry in the store remembers. */
export interface StoredTranslation extends Translation {
  /** When it was approved: `2026-11-22`. */
  readonly on?: string
  /** What people wrote beside it. */
  readonly comments: readonly string[]
  /** Line of its entry. 0 for one that is not written yet. */
  readonly line: number
}

/** How much people did for a translation: more is better. */
export function rankOf({ state }: Pick<StoredTranslation, 'state'>): number {
  return ['draft', 'translated', 'reviewed'].indexOf(state)
}

/** What the line `# @ {…}` of an entry says. */
interface Mark {
  readonly st?: string
  readonly by?: string
  readonly on?: string
  readonly via?: string
  /** Hash of source and translation at the time of the approval. */
  readonly h?: string
}

const markStart = '@ '

/**
 * The translation that an entry holds, or undefined if it has none.
 *
 * A tool that does not know our mark may take `fuzzy` off or change the text. So: fuzzy without an older source is a
 * draft; a draft that somebody unmarked is translated; an approval counts only for the very texts that were approved.
 */
export function fromPoEntry(entry: PoEntry): StoredTranslation | undefined {
  const { context: id, source: now, target: text, flags, previous, line } = entry
  if (id === undefined || text.trim() === '') return undefined
  const isFuzzy = flags.includes('fuzzy')
  const source = isFuzzy && previous !== undefined ? previous : now
  const mark = readMark(entry)
  const state = stateOf(mark, { isFuzzy, isOld: source !== now, hash: approvalHash(source, text) })
  const isApproved = state === 'reviewed'
  const { by, on, via } = mark
  return {
    id,
    text,
    state,
    source,
    ...(by !== undefined && (isApproved || mark.st !== 'reviewed') && { by }),
    ...(on !== undefined && isApproved && { on }),
    ...(via !== undefined && { via }),
    comments: entry.comments.filter((comment) => !comment.startsWith(markStart)),
    line,
  }
}

function stateOf(
  { st, h }: Mark,
  { isFuzzy, isOld, hash }: { readonly isFuzzy: boolean; readonly isOld: boolean; readonly hash: string },
): TranslationState {
  if (isFuzzy && !isOld) return 'draft'
  if (st === 'reviewed' && h === hash) return 'reviewed'
  return st === 'draft' && isFuzzy ? 'draft' : 'translated'
}

function readMark({ comments }: PoEntry): Mark {
  const line = comments.find((comment) => comment.startsWith(markStart))
  if (line === undefined) return {}
  try {
    const value: unknown = JSON.parse(line.slice(markStart.length))
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function approvalHash(source: string, text: string): string {
  return hashUnit(`${source}\n${text}`)
}

/** The entry of a unit, with its translation if there is one. */
export function toPoEntry(unit: Unit, translation: StoredTranslation | undefined): PoEntry {
  const isOld = translation !== undefined && translation.source !== unit.source
  const isFuzzy = isOld || translation?.state === 'draft'
  return {
    context: unit.id,
    source: unit.source,
    target: translation?.text ?? '',
    extracted: [unit.context, ...legendOf(unit), ...unit.notes.map((note) => `note: ${note}`)].filter(
      Boolean,
    ),
    comments: translation ? [...translation.comments, ...markOf(translation)] : [],
    flags: isFuzzy ? ['fuzzy'] : [],
    previous: isOld ? translation.source : undefined,
    line: 0,
  }
}

function legendOf({ tags }: Unit): string[] {
  const parts = tags.map(({ number, isPair, means }) => `${isPair ? `<${number}>` : `<${number}/>`} ${means}`)
  return parts.length === 0 ? [] : [parts.join(', ')]
}

/** A translation that a person wrote needs no mark. */
function markOf({ state, by, on, via, source, text }: StoredTranslation): string[] {
  const mark: Mark = {
    ...(state !== 'translated' && { st: state }),
    ...(by !== undefined && { by }),
    ...(on !== undefined && { on }),
    ...(via !== undefined && { via }),
    ...(state === 'reviewed' && { h: approvalHash(source, text) }),
  }
  return Object.keys(mark).length === 0 ? [] : [`${markStart}${JSON.stringify(mark)}`]
}
