import type { Unit } from '../unit.ts'
import type { Slot, SourceDocument } from '../units/slot.ts'
import { hashUnit } from '../text/hash-unit.ts'
import { alignTexts } from './align.ts'
import type { LockedText } from './locked-text.ts'

/** The units of a document with their ids. */
export interface IdentifiedUnits {
  /** In document order. */
  readonly units: readonly Unit[]
  /** The unit of each slot. */
  readonly bySlot: ReadonlyMap<Slot, Unit>
  /** Texts of the lock that are no longer there. */
  readonly retired: readonly LockedText[]
  /** What the lock says after this. */
  readonly lock: readonly LockedText[]
}

/** Give every text of a document its id: the one it had, found by `alignTexts`, or a new one. */
export function identifyUnits(document: SourceDocument, locked: readonly LockedText[]): IdentifiedUnits {
  const { slots } = document
  const alignment = alignTexts(
    locked,
    slots.map(({ source: text, context }) => ({ text, context })),
  )
  const taken = new Set(locked.map(({ id }) => id))
  const units = slots.map(({ kind, source, context, notes, tags }, index): Unit => {
    const id = locked[alignment[index] ?? -1]?.id ?? birthId(document.id, { source, context }, taken)
    return { id, kind, source, context, notes, tags }
  })
  const kept = new Set(alignment)
  return {
    units,
    bySlot: new Map(slots.map((slot, index) => [slot, units[index] as Unit])),
    retired: locked.filter((_, index) => !kept.has(index)),
    lock: units.map(({ id, context, source: text }) => ({ id, context, text })),
  }
}

/** An id that nothing in the document has or had. */
function birthId(
  document: string,
  { source, context }: Pick<Unit, 'source' | 'context'>,
  taken: Set<string>,
): string {
  for (let round = 0; ; round++) {
    const id = `${document}.${hashUnit(`${round}\n${context}\n${source}`)}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
