import { componentNodeOf, isComponentElement, isComponentNamed, toPlainText } from '@paath/model'
import type { Module, PhrasingContent, RootContent } from '@paath/model'
import { hasLetters } from '../tagged/tagged-text.ts'
import type { UnitKind } from '../unit.ts'
import { attributeSlots } from './attribute-slots.ts'
import { endOf, startOf, toInlineUnit } from './inline-unit.ts'
import { pictureSlots, titleSlots } from './link-slots.ts'
import type { Slot, SlotForm } from './slot.ts'
import { readDirective } from './translator-notes.ts'

/** Where the walk through a module is. */
export interface Place {
  readonly file: string
  readonly text: string
  readonly module: Pick<Module, 'ownComponents'>
  /** Headings and components around, in words. */
  readonly context: string
  readonly notes: readonly string[]
  /** Kind of the paragraphs here. */
  readonly kind: UnitKind
}

/** The texts of the body of a module, in document order. */
export function mdxSlots({ tree, file, text, ownComponents }: Module): Slot[] {
  const module = ownComponents ? { ownComponents } : {}
  const slots: Slot[] = []
  walkBlocks(tree.children, { file, text, module, context: '', notes: [], kind: 'paragraph' }, slots)
  return slots
}

function walkBlocks(nodes: readonly RootContent[], place: Place, slots: Slot[]): void {
  let here = place
  const headings: string[] = []
  let isOff = false
  let notes: readonly string[] = []
  for (const node of nodes) {
    const directive = readDirective(node)
    if (directive?.type === 'note') notes = [...notes, directive.text]
    else if (directive) isOff = directive.type === 'off'
    if (isOff || directive) continue
    walkBlock(node, notes.length === 0 ? here : { ...here, notes: [...place.notes, ...notes] }, slots)
    notes = []
    if (node.type !== 'heading') continue
    headings.length = Math.min(headings.length, Math.max(0, node.depth - 2))
    headings.push(toPlainText(node.children))
    here = { ...place, context: within(place.context, headings.join(' / ')) }
  }
}

/** A place in words, inside of another. */
function within(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer} / ${inner}`
}

function walkBlock(node: RootContent, place: Place, slots: Slot[]): void {
  if (node.type === 'paragraph')
    leafSlots(node.children, { form: 'paragraph', kind: place.kind }, place, slots)
  else if (node.type === 'heading')
    leafSlots(node.children, { form: 'heading', kind: 'heading' }, place, slots)
  else if (node.type === 'tableCell') leafSlots(node.children, { form: 'cell', kind: 'cell' }, place, slots)
  else if (isComponentElement(node)) walkComponent(node, place, slots)
  else if ('children' in node)
    walkBlocks(node.children, { ...place, kind: kindInside(node, place.kind) }, slots)
}

function kindInside(node: RootContent, kind: UnitKind): UnitKind {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return 'option'
  return node.type === 'blockquote' && kind === 'option' ? 'feedback' : kind
}

function walkComponent(node: RootContent, place: Place, slots: Slot[]): void {
  if (!isComponentElement(node)) return
  slots.push(...attributeSlots(node, place))
  const id = componentNodeOf(node, place.file)?.attributes['id']
  const name = typeof id === 'string' ? `${node.name} ${id}` : (node.name ?? '')
  const kind = isComponentNamed(node, 'Feedback') ? 'feedback' : place.kind
  walkBlocks(node.children, { ...place, kind, context: within(place.context, name) }, slots)
}

/** The text of a leaf block, and the texts inside of its markup. */
function leafSlots(
  nodes: readonly PhrasingContent[],
  { form, kind }: { readonly form: SlotForm; readonly kind: UnitKind },
  place: Place,
  slots: Slot[],
): void {
  const { file, context, notes, text } = place
  const { source, tags } = toInlineUnit(nodes, text)
  const range = { start: startOf(nodes[0]), end: endOf(nodes.at(-1)) }
  if (hasLetters(source)) slots.push({ file, ...range, form, kind, source, context, notes, tags })
  for (const node of nodes) innerSlots(node, place, slots)
}

function innerSlots(node: PhrasingContent, place: Place, slots: Slot[]): void {
  if (node.type === 'image') slots.push(...pictureSlots(node, place))
  if (node.type === 'link') slots.push(...titleSlots(node, place))
  if (isComponentElement(node)) slots.push(...attributeSlots(node, place))
  if ('children' in node) for (const child of node.children) innerSlots(child, place, slots)
}
