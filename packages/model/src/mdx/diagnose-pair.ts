import { suggest } from '@paath/diagnostics'
import { createLineIndex } from '../text/line-index.ts'
import { diagnosisOf } from './diagnosis.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { ParseFailure } from './engine.ts'
import { htmlTags, isHtmlName, voidTags } from './html-tags.ts'
import {
  closingTagAfter,
  endOfLine,
  endOfTag,
  isOpenAt,
  isolateTag,
  removeTag,
  tagNameAt,
} from './tag-text.ts'

/** Opening and closing tags that do not fit together. */
export function diagnosePair(text: string, { reason, offset = 0 }: ParseFailure): Diagnosis {
  const opening = openingOf(text, reason)
  if (reason.startsWith('Unexpected closing tag') && opening !== undefined) {
    return diagnoseMismatch(text, opening, Math.max(0, text.indexOf('<', offset)))
  }
  if (reason.startsWith('Expected a closing tag') && opening !== undefined)
    return diagnoseUnclosed(text, opening)
  const closing = text[offset] === '<' ? offset : Math.max(0, text.lastIndexOf('<', offset))
  if (reason.startsWith('Expected the closing tag')) return diagnoseClosingLine(text, closing)
  return diagnoseUnopened(text, closing)
}

/** Offset of the opening tag that the parser names by line and column. */
function openingOf(text: string, reason: string): number | undefined {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? []
  if (line === undefined) return undefined
  return createLineIndex(text).startOfLine(Number(line)) + Number(column) - 1
}

function diagnoseUnclosed(text: string, at: number): Diagnosis {
  const name = tagNameAt(text, at)
  const end = endOfTag(text, at)
  if (voidTags.has(name) || emptyComponents.has(name)) return diagnoseVoid(text, at, name)
  const isAlone = end !== -1 && text.slice(end, endOfLine(text, end)).trim() === ''
  const partner = end === -1 || isHtmlName(name) ? undefined : closingTagAfter(text, end, name)
  if (partner && isAlone) {
    return diagnosisOf('mdx/tag-indent', {}, { ...partner, mend: removeTag(text, at) })
  }
  if (partner) {
    const mend = isolateTag(text, at, end)
    return diagnosisOf('mdx/tag-line', { tag: `<${name}>` }, { start: at, end, mend, isFix: true })
  }
  return diagnosisOf(
    'mdx/unclosed-tag',
    { name },
    { start: at, end: end === -1 ? at + 1 : end, mend: removeTag(text, at) },
  )
}

/** Components that never hold anything. */
const emptyComponents: ReadonlySet<string> = new Set(['Blank', 'Screen'])

/** `<br>`: the slash is missing. A tag that is not allowed at all is told as that, later. */
export function diagnoseVoid(text: string, at: number, name: string): Diagnosis {
  const end = endOfTag(text, at)
  const isClosing = text[at + 1] === '/'
  const tag = isClosing ? `<${name}/>` : `${text.slice(at, end - 1).trimEnd()}/>`
  const diagnosis = diagnosisOf(
    'mdx/void-tag',
    { name },
    { start: at, end, mend: [{ start: at, end, text: tag }], isFix: true },
  )
  return htmlTags.has(name) || emptyComponents.has(name) ? diagnosis : { ...diagnosis, tell: () => {} }
}

function diagnoseMismatch(text: string, opening: number, closing: number): Diagnosis {
  const open = tagNameAt(text, opening)
  const name = tagNameAt(text, closing)
  const end = endOfTag(text, closing)
  if (voidTags.has(open)) return diagnoseVoid(text, opening, open)
  if (!isOpenAt(text, closing, name)) {
    return suggest(name, [open]) === open
      ? diagnoseName(text, closing, open)
      : diagnoseUnopened(text, closing)
  }
  const late = closingTagAfter(text, end, open)
  if (!late) return diagnoseUnclosed(text, opening)
  const mend = [
    { start: closing, end: closing, text: `</${open}>` },
    { ...late, text: '' },
  ]
  return diagnosisOf('mdx/crossed-tags', { name, open }, { start: closing, end, mend })
}

/** `</callout>` for `<Callout>`. */
function diagnoseName(text: string, at: number, open: string): Diagnosis {
  const name = tagNameAt(text, at)
  const end = endOfTag(text, at)
  const mend = [{ start: at, end, text: `</${open}>` }]
  return diagnosisOf('mdx/closing-name', { name, open }, { start: at, end, mend, isFix: true })
}

/** The closing tag stands in the last line of a text that began after the opening tag. */
function diagnoseClosingLine(text: string, at: number): Diagnosis {
  const name = tagNameAt(text, at)
  const end = endOfTag(text, at)
  if (isHtmlName(name) || !isOpenAt(text, at, name)) return diagnoseUnopened(text, at)
  const mend = isolateTag(text, at, end === -1 ? at : end)
  return diagnosisOf('mdx/tag-line', { tag: `</${name}>` }, { start: at, end, mend, isFix: true })
}

function diagnoseUnopened(text: string, at: number): Diagnosis {
  const name = tagNameAt(text, at)
  if (voidTags.has(name)) return diagnoseVoid(text, at, name)
  const end = endOfTag(text, at)
  const stop = end === -1 ? at + 1 : end
  return diagnosisOf('mdx/unopened-tag', { name }, { start: at, end: stop, mend: removeTag(text, at) })
}
