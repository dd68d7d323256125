import { parseTagged, toWords } from '../tagged/tagged-text.ts'
import { numbersOf, toLatinDigits } from '../text/numbers.ts'
import { distanceOf } from '../text/similarity.ts'

/**
 * What an edit of the source means for a translation.
 *
 * `same`: nothing. `markup`: other tags around the same words. `typo`: a slip of the pen was mended; look again.
 * `revised`: other words; the translation is old. `meaning`: a number or a term is another one; the old translation would say
 * something wrong.
 */
export type Change = 'same' | 'markup' | 'typo' | 'revised' | 'meaning'

/** Words that turn a sentence around. */
const negations =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|[a-z]+n['’]t)\b|(?:^|\s)(?:नहीं|मत|न|बिना)(?=\s|$)/giu

/** The listed terms that a text uses. */
export type TermsOf = (words: string) => readonly string[]

/**
 * Say what became of a source text.
 *
 * @param termsOf The terms that a text uses. Default: none are known.
 */
export function changeOf(before: string, after: string, termsOf: TermsOf = () => []): Change {
  if (before === after) return 'same'
  const [old, now] = [plain(before), plain(after)]
  if (old === now) return 'markup'
  if (!isEqual(numbersOf(old), numbersOf(now)) || !isEqual(termsOf(old), termsOf(now))) return 'meaning'
  if (!isEqual(old.match(negations) ?? [], now.match(negations) ?? [])) return 'revised'
  return isTypo(old, now) && tagsOf(before) === tagsOf(after) ? 'typo' : 'revised'
}

function plain(text: string): string {
  return toWords(text).replaceAll(/\s+/g, ' ').trim()
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}

function tagsOf(text: string): string {
  return parseTagged(text)
    .map((part) => (part.type === 'text' ? '' : `${part.type}${part.number}`))
    .join('')
}

/** The same words, of which some long ones differ in one letter or in a pair of letters that changed places. */
function isTypo(old: string, now: string): boolean {
  const [before, after] = [old.split(' '), now.split(' ')]
  if (before.length !== after.length) return false
  return before.every((word, index) => isSameWord(bare(word), bare(after[index] ?? '')))
}

function bare(word: string): string {
  return toLatinDigits(word)
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}]/gu, '')
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5) return false
  const isSwap = a.length === b.length && a.split('').sort().join('') === b.split('').sort().join('')
  return distanceOf(a, b, 2) <= (isSwap ? 2 : 1)
}
