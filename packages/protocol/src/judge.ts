import { foldAnswer } from './fold-answer.ts'
import type { FoldingSettings, QuestionSettings } from './settings.ts'
import type { Answer } from './state.ts'

/** The letter of a position, `a` for 0; empty for -1. */
export function letterOf(position: number): string {
  return position < 0 ? '' : String.fromCharCode(97 + position)
}

/** Is a whole answer right? */
export function isRight(question: QuestionSettings, answer: Answer, folding: FoldingSettings): boolean {
  const { key } = question
  if (answer.type === 'fill-in') {
    return (
      typeof key !== 'string' && key.every((_, blank) => isAccepted(question, { answer, blank }, folding))
    )
  }
  const letters = answer.chosen.map(letterOf)
  return (answer.type === 'choice' ? letters.sort() : letters).join('') === key
}

/** Is what stands in one blank right? */
export function isAccepted(
  { type, key }: QuestionSettings,
  { answer, blank }: { readonly answer: Answer; readonly blank: number },
  folding: FoldingSettings,
): boolean {
  const text = foldAnswer((answer.type === 'fill-in' && answer.texts[blank]) || '', folding)
  const accepted = (typeof key !== 'string' && key[blank]) || []
  if (type !== 'numeric') return accepted.indexOf(text) >= 0
  // One part in 10⁹ for what a sum of decimal fractions leaves over.
  return Math.abs(toNumber(text) - Number(accepted[0])) <= Number(accepted[1]) + 1e-9
}

/**
 * The number in a typed answer. A sign of currency before it, a unit after it and signs for thousands do not matter:
 * `₹ 1,05,000` is 105000. Two numbers, or none, are NaN.
 *
 * @param text Folded.
 */
export function toNumber(text: string): number {
  const plain = text
    .replace(/[,\s\u066c]/g, '')
    .replace(/\u066b/g, '.')
    .replace(/[\u2212\u2013]/g, '-')
  const [, number] = /^(?:[^\d.-]+\.?)?(-?\d*\.?\d+)\.?[^\d]*$/.exec(plain) || []
  return number === undefined ? NaN : Number(number)
}
