import { diffWords } from '@paath/review'
import type { Change, WordRun } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toTable } from '../../report/html-table.ts'
import type { Cell } from '../../report/html-table.ts'
import { visibleText } from '../../report/visible-text.ts'
import { findingKinds, kindWords, languageWords, placeWords, whatWords } from '../words.ts'

/** Changes of a course as a table, in the order in which they are given. */
export function toChanges(changes: readonly Change[]): Element {
  return toTable(
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
  if (findingKinds.has(kind)) return [{ type: 'text', value: visibleText(after ?? '') }]
  if (kind === 'suppression') {
    return [h('p', visibleText(before ?? '')), h('p', `Reason given: ${visibleText(after ?? '')}`)]
  }
  if (before === undefined && after === undefined) return []
  return diffWords(before ?? '', after ?? '').map((run) => toRun(run))
}

/** Words that stayed, went or came. All of a new screen is new: marks on every word would only tire its reader. */
export function toRun({ kind, text }: WordRun, isPlain = false): ElementContent {
  const value = visibleText(text)
  if (kind === 'same' || isPlain) return { type: 'text', value }
  return h(kind === 'deleted' ? 'del' : 'ins', value)
}
