/**
 * Would Markdown read these characters beside a run of `*`, `_` or `~~` as the start or end of emphasis?
 *
 * @spec CommonMark 0.31, 6.2 Emphasis and strong emphasis, left- and right-flanking delimiter runs
 */
export function canOpen(before: string, after: string, marker: string): boolean {
  const [left, right] = [kindOf(before), kindOf(after)]
  if (before === marker || after === marker) return false
  const isLeft = right !== 'space' && (right === 'letter' || left !== 'letter')
  return marker === '_' ? isLeft && (left !== 'letter' || !isRightFlanking(left, right)) : isLeft
}

/** The same for the run that ends the emphasis. */
export function canClose(before: string, after: string, marker: string): boolean {
  const [left, right] = [kindOf(before), kindOf(after)]
  if (before === marker || after === marker) return false
  const isRight = isRightFlanking(left, right)
  return marker === '_' ? isRight && right !== 'letter' : isRight
}

function isRightFlanking(left: Kind, right: Kind): boolean {
  return left !== 'space' && (left === 'letter' || right !== 'letter')
}

type Kind = 'space' | 'sign' | 'letter'

/** The beginning and the end of a line count as space. Marks of Indic scripts count as letters, which is what breaks emphasis. */
function kindOf(character: string): Kind {
  if (character === '' || /\s/u.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter'
}
