import type { Change } from '../change.ts'
import type { BlockPair, ScreenChange } from './screens.ts'
import { isSame } from './screens.ts'

/** Words whose coming or going turns a sentence round. */
const denials =
  /(?<![\p{L}\p{M}])(?:not|never|no|none|nobody|nothing|without|cannot|\p{L}+n['’]t|except|unless|only|नहीं|मत|कभी|बिना|केवल|सिर्फ)(?![\p{L}\p{M}])/giu

/** What in the words of changed screens could mislead: numbers, denials, words for pictures, pictures. */
export function compareTexts(screens: readonly ScreenChange[]): Change[] {
  return screens.flatMap(({ module, id, title, change, blocks, place }) => {
    const where = { module, screen: id, place }
    if (change === 'removed')
      return [{ ...where, kind: 'removed' as const, what: 'screen', before: title || id }]
    if (change === 'new') return [{ ...where, kind: 'added' as const, what: 'screen', after: title || id }]
    return blocks
      .filter((pair) => !isSame(pair))
      .flatMap((pair) => changesOf(pair).map((one) => ({ ...where, ...one })))
  })
}

type Found = Pick<Change, 'kind' | 'what' | 'before' | 'after'>

function changesOf({ kind, before, after }: BlockPair): Found[] {
  const texts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  // The key of the question says it.
  if (kind === 'answers') return []
  if (kind === 'file') return [{ kind: 'picture', what: 'other file shown', ...texts }]
  if (kind === 'alternative') return [{ kind: 'text-alternative', what: wordsFor(before, after), ...texts }]
  const found: Found[] = []
  if (before === undefined || after === undefined) {
    const only = before ?? after ?? ''
    return before !== undefined && (numbersIn(only) !== '' || denialsIn(only) !== '')
      ? [{ kind: 'removed', what: 'sentence with a number or a denial', ...texts }]
      : []
  }
  if (numbersIn(before) !== numbersIn(after))
    found.push({ kind: 'number', what: 'number in the text', ...texts })
  if (denialsIn(before) !== denialsIn(after)) {
    found.push({ kind: 'denial', what: 'word that turns the sentence round', ...texts })
  }
  return found
}

function wordsFor(before: string | undefined, after: string | undefined): string {
  if (after === undefined) return 'words for a picture are gone'
  return before === undefined ? 'new words for a picture' : 'words for a picture'
}

/** Numbers in their order, whatever the digits of the script. */
function numbersIn(text: string): string {
  const found = text.match(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu) ?? []
  return found.map(toWesternDigits).join(' ')
}

function toWesternDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    // Digits of a script stand together, ten from its zero on.
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return code < 128 ? digit : String(code - zero)
  })
}

function denialsIn(text: string): string {
  return (text.match(denials) ?? [])
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ')
}
