import { sliceContent, textOf } from '../document.ts'
import type { Paragraph } from '../document.ts'
import type { Piece } from '../outline.ts'
import type { ListLine } from './lists.ts'

/** Lines that begin with a typed bullet, or with 1., 2., 3. in a row, are lists. */
export function withTypedLists(pieces: readonly Piece[]): Piece[] {
  const typed = pieces.map((piece) => (piece.kind === 'paragraph' ? typedSign(piece) : undefined))
  return pieces.map((piece, index) => {
    const sign = typed[index]
    if (sign === undefined || piece.kind !== 'paragraph') return piece
    return sign.form === 'bullet' || isCounted(typed, index) ? toLine(piece, sign) : piece
  })
}

interface TypedSign {
  readonly form: 'bullet' | 'number'
  readonly number: number
  readonly length: number
}

function typedSign({ role, list, content }: Paragraph): TypedSign | undefined {
  if (role !== 'text' || list) return undefined
  const text = textOf(content)
  const bullet = /^\s*[•▪●○◦■□◆❖➢➔✦➤‣⁃·]\s*(?=\S)/u.exec(text)
  if (bullet) return { form: 'bullet', number: 1, length: bullet[0].length }
  const number = /^\s*(\d{1,2})[.)]\s+(?=\S)/.exec(text)
  return number ? { form: 'number', number: Number(number[1]), length: number[0].length } : undefined
}

/** A number belongs to a list if the one before or behind it is its neighbour. */
function isCounted(typed: readonly (TypedSign | undefined)[], index: number): boolean {
  const at = typed[index]?.number ?? 0
  const [before, after] = [typed[index - 1], typed[index + 1]]
  return (
    (before?.form === 'number' && before.number === at - 1) ||
    (after?.form === 'number' && after.number === at + 1)
  )
}

function toLine(piece: Paragraph, { form, number, length }: TypedSign): ListLine {
  const content = sliceContent(piece.content, length)
  return { ...piece, content, list: { id: 'typed', level: 0, form, number } }
}
