import { diffLists } from './diff-lists.ts'

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
}

/** Compare two texts word by word. Runs of one kind stand together, so that a reader sees phrases. */
export function diffWords(before: string, after: string): WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = []
  for (const { kind, item } of diffLists(wordsOf(before), wordsOf(after))) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += item
    else runs.push({ kind, text: item })
  }
  return joinAcrossSpaces(runs)
}

/** How much two texts have in common: 0 to 1, counted in words. */
export function likeness(before: string, after: string): number {
  const a = wordsOf(before).filter(isWord)
  const b = wordsOf(after).filter(isWord)
  if (a.length + b.length === 0) return 1
  const same = diffLists(a, b).filter(({ kind }) => kind === 'same').length
  return (2 * same) / (a.length + b.length)
}

/** Words with the marks that belong to their script, single spaces, single signs. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\u200c\u200d]+|\s+|./gsu) ?? []
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** `old one` → `new two` reads better than two changes with a space between that stayed. */
function joinAcrossSpaces(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  let gone = ''
  let come = ''
  const flush = (): void => {
    if (gone !== '') joined.push({ kind: 'deleted', text: gone })
    if (come !== '') joined.push({ kind: 'inserted', text: come })
    gone = ''
    come = ''
  }
  for (const [at, { kind, text }] of runs.entries()) {
    const isBridge =
      kind === 'same' && /^\s+$/.test(text) && gone !== '' && come !== '' && at < runs.length - 1
    if (kind === 'deleted' || isBridge) gone += text
    if (kind === 'inserted' || isBridge) come += text
    if (kind === 'same' && !isBridge) {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}
