import type { Change, WordRun } from '@paath/review'
import { codeSpan } from '../../report/code-span.ts'
import { excerpt } from '../excerpt.ts'
import { findingKinds, kindWords, languageWords, placeWords, sentenceKinds, whatWords } from '../words.ts'

/** One change as a line of a list: what it is, what went and came, and where. */
export function changeLine(change: Change): string {
  const { kind, subject } = change
  const name =
    subject === undefined
      ? ''
      : kind === 'translation'
        ? ` in ${languageWords(subject)}`
        : ` ${codeSpan(subject)}`
  const where = whereWords(change)
  return `- **${kindWords[kind]}**${findingKinds.has(kind) ? '' : ` ${whatWords(change)}`}${name}${toSides(change)}${where === '' ? '' : ` — ${where}`}\n`
}

/** Module, screen and line; files of other places by their name. */
function whereWords(change: Change): string {
  const { module, screen } = change
  const place = placeWords(change)
  const path = [...(module.startsWith('_') ? [] : [module]), ...(screen === undefined ? [] : [screen])]
  const line = /^line \d+$/.test(place) ? place : place === '' ? '' : codeSpan(place)
  return [path.map(codeSpan).join(' › '), line].filter((text) => text !== '').join(', ')
}

function toSides({ kind, before, after }: Change): string {
  if (before === undefined && after === undefined) return ''
  if (findingKinds.has(kind)) return `: ${codeSpan(after ?? '')}`
  if (kind === 'suppression') return `: ${codeSpan(before ?? '')}; reason given: ${codeSpan(after ?? '')}`
  if (sentenceKinds.has(kind)) return `: ${toInline(excerpt(before ?? '', after ?? ''))}`
  return `: ${[mark('del', before), mark('ins', after)].filter(Boolean).join(' → ')}`
}

/** A text that went or came. */
export function mark(tag: 'del' | 'ins', text: string | undefined): string {
  return text === undefined ? '' : `<${tag}>${codeSpan(text)}</${tag}>`
}

/** Runs of words in one line. */
export function toInline(runs: readonly WordRun[]): string {
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ kind, text }) => {
      if (kind === 'same') return codeSpan(text)
      return mark(kind === 'deleted' ? 'del' : 'ins', text)
    })
    .join(' ')
}
