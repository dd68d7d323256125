import type { PhrasingContent } from '@paath/model'
import { textSlot } from './attribute-slots.ts'
import { endOf, startOf } from './inline-unit.ts'
import type { Place } from './mdx-slots.ts'
import type { Slot } from './slot.ts'

type OfType<T extends PhrasingContent['type']> = Extract<PhrasingContent, { type: T }>

/** The text that stands for a picture, and the words shown when a pointer rests on it. */
export function pictureSlots(node: OfType<'image'>, place: Place): Slot[] {
  const raw = place.text.slice(startOf(node), endOf(node))
  const length = /^!\[((?:\\.|[^\]\\])*)\]/s.exec(raw)?.[1]?.length
  const start = startOf(node) + 2
  const alt =
    length === undefined || !node.alt
      ? []
      : textSlot(
          node.alt,
          { start, end: start + length, form: 'picture-text', kind: 'alt', what: 'text of a picture' },
          place,
        )
  return [...alt, ...titleSlots(node, place)]
}

/** The words shown when a pointer rests on a link or picture. */
export function titleSlots(node: OfType<'image' | 'link'>, place: Place): Slot[] {
  if (!node.title) return []
  const raw = place.text.slice(startOf(node), endOf(node))
  const match = /\s("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\))\s*\)$/s.exec(raw)
  const written = match?.[1]
  if (!match || written === undefined) return []
  const start = startOf(node) + match.index + match[0].indexOf(written)
  return textSlot(
    node.title,
    { start, end: start + written.length, form: 'link-title', kind: 'attribute', what: 'title of a link' },
    place,
  )
}
