import type { ParseFailure } from './engine.ts'
import { diagnosePair } from './diagnose-pair.ts'
import { diagnoseTag } from './diagnose-tag.ts'
import { diagnosisOf } from './diagnosis.ts'
import type { Diagnosis } from './diagnosis.ts'
import { endOfLine, removeTag } from './tag-text.ts'

/** Turn what the parser says into what the author did, with the edits that get the parser further. */
export function diagnose(text: string, failure: ParseFailure): Diagnosis {
  const { reason, rule } = failure
  if (reason.includes('in expression, expected a corresponding closing brace'))
    return diagnoseBrace(text, failure)
  if (rule === 'unexpected-lazy') return diagnoseLazyLine(text, failure)
  if (rule === 'unexpected-character' || rule === 'unexpected-eof') return diagnoseTag(text, failure)
  return diagnosePair(text, failure)
}

/** The bracket that the parser was inside of is the last one without a partner. */
function diagnoseBrace(text: string, { offset = text.length }: ParseFailure): Diagnosis {
  const at = lastUnclosed(text, offset)
  if (text.startsWith('{/*', at)) return diagnoseNote(text, at)
  const mend = [{ start: at, end: at, text: '\\' }]
  const tag = tagAround(text, at)
  if (tag !== -1)
    return diagnosisOf('mdx/unclosed-brace', {}, { start: at, end: at + 1, mend: removeTag(text, tag) })
  return diagnosisOf('mdx/unclosed-brace', {}, { start: at, end: at + 1, mend, isFix: true })
}

/** A note that is open to the end. Its first line is taken for all of it. */
function diagnoseNote(text: string, at: number): Diagnosis {
  const mend = [{ start: at, end: endOfLine(text, at), text: '' }]
  return diagnosisOf('mdx/unclosed-comment', {}, { start: at, end: at + 3, mend })
}

function lastUnclosed(text: string, end: number): number {
  let closed = 0
  for (let index = end - 1; index >= 0; index--) {
    const sign = text[index]
    if (sign === '}') closed++
    if (sign !== '{' || text[index - 1] === '\\') continue
    if (closed === 0) return index
    closed--
  }
  return Math.max(0, text.lastIndexOf('{', end))
}

/** Start of the tag in whose attributes an offset stands, or -1. */
function tagAround(text: string, at: number): number {
  const start = text.lastIndexOf('<', at)
  return start !== -1 && /^<\/?[A-Za-z][^<>]*$/.test(text.slice(start, at)) ? start : -1
}

function diagnoseLazyLine(text: string, { offset = 0 }: ParseFailure): Diagnosis {
  const tag = Math.max(0, text.lastIndexOf('<', offset))
  const brace = text.lastIndexOf('{', offset)
  const mend = brace > tag ? [{ start: brace, end: brace, text: '\\' }] : removeTag(text, tag)
  const end = text.indexOf('\n', offset)
  return diagnosisOf('mdx/tag-indent', {}, { start: offset, end: end === -1 ? text.length : end, mend })
}
