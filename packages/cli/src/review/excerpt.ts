import { diffWords } from '@paath/review'
import type { WordRun } from '@paath/review'

/** Letters of unchanged text that are shown on each side of a change. */
const around = 40

/** Longest run that is shown whole in a list. */
const longest = 160

/** Two texts as one line: what went and what came, with a little of what stayed around it. */
export function excerpt(before: string, after: string): WordRun[] {
  return shorten(diffWords(before, after))
}

/** Cut what stayed, and what is too long for a line. */
export function shorten(runs: readonly WordRun[]): WordRun[] {
  return runs.map(({ kind, text }, at) => {
    if (kind !== 'same') return { kind, text: cut(text, longest) }
    const letters = Array.from(text)
    const isFirst = at === 0
    const isLast = at === runs.length - 1
    const room = isFirst || isLast ? around : 2 * around
    if (letters.length <= room) return { kind, text }
    const head = isFirst ? '' : toWords(letters.slice(0, around), /\s+\S*$/)
    const tail = isLast ? '' : toWords(letters.slice(-around), /^\S*\s+/)
    return { kind, text: `${head} … ${tail}` }
  })
}

/** Without the word that was cut in two, where there is another one. */
function toWords(letters: readonly string[], half: RegExp): string {
  const text = letters.join('')
  return text.replace(half, '') || text
}

function cut(text: string, most: number): string {
  const letters = Array.from(text)
  return letters.length <= most ? text : `${letters.slice(0, most).join('')} …`
}
