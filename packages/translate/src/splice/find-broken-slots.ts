import type { Slot } from '../units/slot.ts'
import type { Spliced } from './splice-text.ts'
import type { TreeSignature } from './tree-signature.ts'

/** What a translation did to the tree of its module. */
export interface TreeDamage {
  /** Slots whose block has other tags than the source, or is no block of its own any more. */
  readonly slots: readonly Slot[]
  /** The trees differ, and no single slot tells why. */
  readonly isUnexplained: boolean
}

/** Compare the tree of a translated module with that of its source. */
export function findDamage(
  source: TreeSignature,
  translated: TreeSignature,
  { ranges }: Pick<Spliced, 'ranges'>,
): TreeDamage {
  const isSame =
    source.lines.length === translated.lines.length &&
    source.lines.every((line, index) => line === translated.lines[index])
  if (isSame) return { slots: [], isUnexplained: false }
  const slots = ranges
    .filter(
      ({ slot, start }) => isBlock(slot) && source.leaves.get(slot.start) !== translated.leaves.get(start),
    )
    .map(({ slot }) => slot)
  return { slots, isUnexplained: slots.length === 0 }
}

function isBlock({ form }: Slot): boolean {
  return form === 'paragraph' || form === 'heading' || form === 'cell'
}
