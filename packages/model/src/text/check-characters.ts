import type { Report } from '@paath/diagnostics'
import { createLineIndex } from './line-index.ts'

/**
 * Characters that nobody sees: those that turn the direction of text, tags, and spaces without width. U+200C and U+200D
 * are letters' business in Indian scripts and stay, as do direction marks beside right-to-left letters.
 */
// oxlint-disable-next-line no-misleading-character-class -- single code points by number, never a sequence.
const hidden = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Report hidden characters of a text, and letters that are written in pieces. */
export function checkCharacters(text: string, file: string, report: Report): void {
  checkNormalForm(text, file, report)
  if (text.search(hidden) === -1) return
  const lines = createLineIndex(text)
  for (const { index, 0: found } of text.matchAll(hidden)) {
    const span = lines.spanOf(index, index + found.length)
    if (/[\u200E\u200F]/.test(found) && rightToLeft.test(lineAround(text, index))) continue
    const character = `U+${found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    const fix = [{ file, start: index, end: index + found.length, text: '' }]
    if (/[\u200B\u2060\uFEFF]/.test(found)) {
      report('sec/invisible-character', { character }, { file, span }, { fix })
    } else {
      report('sec/bidi-control', { character }, { file, span }, { fix })
    }
  }
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? text.length : end)
}

/**
 * Report once that a text has letters in pieces, with an edit for each.
 *
 * @spec Unicode, UAX #15, normalization form C
 */
function checkNormalForm(text: string, file: string, report: Report): void {
  if (text.normalize('NFC') === text) return
  const fix = [...text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].flatMap(({ index, 0: letter }) => {
    const whole = letter.normalize('NFC')
    return whole === letter ? [] : [{ file, start: index, end: index + letter.length, text: whole }]
  })
  const [first] = fix
  if (!first) return
  const span = createLineIndex(text).spanOf(first.start, first.end)
  report('lang/not-normalized', { count: fix.length }, { file, span }, { fix })
}
