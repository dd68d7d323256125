import { diffWords } from '@paath/review'
import type { Change, WordRun } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toStack } from '../../report/html-table.ts'
import type { Cell } from '../../report/html-table.ts'
import { visibleText } from '../../report/visible-text.ts'
import { findingKinds, kindWords, languageWords, placeWords, sentenceKinds, whatWords } from '../words.ts'

/** Changes of a course as a table, in the order in which they are given. */
export function toChanges(changes: readonly Change[]): Element {
  return toStack(
    ['Kind', 'What', 'Before and after', 'Where'],
    changes.map((change): Cell[] => [
      [h('strong', kindWords[change.kind])],
      toName(change),
      toSides(change),
      whereWords(change),
    ]),
  )
}

/** What changed, and of what. */
function toName(change: Change): ElementContent[] {
  const { kind, subject } = change
  const words = findingKinds.has(kind) ? '' : whatWords(change)
  if (subject === undefined) return [{ type: 'text', value: words }]
  if (kind === 'translation') return [{ type: 'text', value: `${words} in ${languageWords(subject)}` }]
  return [
    ...(words === '' ? [] : [{ type: 'text' as const, value: `${words} ` }]),
    h('code', visibleText(subject)),
  ]
}

function whereWords(change: Change): string {
  const { module, screen } = change
  return [module.startsWith('_') ? '' : module, screen, placeWords(change)].filter(Boolean).join(' › ')
}

function toSides({ kind, before, after }: Change): ElementContent[] {
  if (findingKinds.has(kind)) return toProse(after ?? '')
  if (kind === 'suppression') {
    return [h('p', toProse(before ?? '')), h('p', ['Reason given: ', visibleText(after ?? '')])]
  }
  if (before === undefined && after === undefined) return []
  if (sentenceKinds.has(kind)) return diffWords(before ?? '', after ?? '').map((run) => toRun(run))
  const [old, now] = [
    before === undefined ? [] : [toRun({ kind: 'deleted', text: before })],
    after === undefined ? [] : [toRun({ kind: 'inserted', text: after })],
  ]
  return [
    ...old,
    ...(old.length > 0 && now.length > 0 ? [{ type: 'text' as const, value: ' → ' }] : []),
    ...now,
  ]
}

/** A message of this project, in which names stand between backticks. */
function toProse(message: string): ElementContent[] {
  return visibleText(message)
    .split(/`([^`]+)`/)
    .map((text, at) => (at % 2 === 1 ? h('code', text) : { type: 'text', value: text }))
}

/** Words that stayed, went or came. All of a new screen is new: marks on every word would only tire its reader. */
export function toRun({ kind, text }: WordRun, isPlain = false): ElementContent {
  const value = visibleText(text)
  if (kind === 'same' || isPlain) return { type: 'text', value }
  return h(kind === 'deleted' ? 'del' : 'ins', value)
}
