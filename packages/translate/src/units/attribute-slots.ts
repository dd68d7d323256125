import { findComponent } from '@paath/components'
import { componentNodeOf } from '@paath/model'
import type { ComponentElement } from '@paath/model'
import { escapeTagged, hasLetters } from '../tagged/tagged-text.ts'
import type { Place } from './mdx-slots.ts'
import type { Slot } from './slot.ts'

/** The texts in the attributes of one component that people read. */
export function attributeSlots(element: ComponentElement, place: Place): Slot[] {
  const { file, text, module } = place
  const use = componentNodeOf(element, file)
  const properties = use && findComponent(use.name, module)?.props.properties
  if (!use || !properties) return []
  return Object.entries(use.attributes).flatMap(([name, value]) => {
    const span = use.attributeSpans?.[name]
    const raw = span && text.slice(span.start.offset, span.end.offset)
    const equals = raw?.indexOf('=') ?? -1
    if (!span || !raw || equals === -1) return []
    const start =
      span.start.offset +
      equals +
      1 +
      (raw.slice(equals + 1).length - raw.slice(equals + 1).trimStart().length)
    const range = { start, end: span.end.offset }
    if (use.name === 'Blank' && name === 'answers') return answerSlots(value, range, place)
    if (properties[name]?.['x-translatable'] !== true || typeof value !== 'string') return []
    return textSlot(
      value,
      { ...range, form: 'attribute', kind: 'attribute', what: `${use.name} ${name}` },
      place,
    )
  })
}

/** Accepted answers: all of them stand in one list, so every one has the same range. */
function answerSlots(value: unknown, range: Pick<Slot, 'start' | 'end'>, place: Place): Slot[] {
  const answers = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  return answers.flatMap((answer) =>
    textSlot(answer, { ...range, form: 'answer', kind: 'answer', what: 'accepted answer' }, place),
  )
}

// Most texts are one line already: finding that out costs less than writing them anew.
function toOneLine(words: string): string {
  return /\s{2}|[^\S ]/.test(words) ? words.replaceAll(/\s+/g, ' ') : words
}

/** A slot of plain words, or none if there is nothing to translate in them. */
export function textSlot(
  words: string,
  { what, ...where }: Pick<Slot, 'start' | 'end' | 'form' | 'kind'> & { readonly what: string },
  { file, context, notes }: Pick<Place, 'file' | 'context' | 'notes'>,
): Slot[] {
  const source = escapeTagged(toOneLine(words).trim()).normalize('NFC')
  if (!hasLetters(source)) return []
  return [
    { file, ...where, source, context: context === '' ? what : `${context} / ${what}`, notes, tags: [] },
  ]
}
