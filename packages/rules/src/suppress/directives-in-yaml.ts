import { createLineIndex } from '@paath/model'
import { Lexer } from 'yaml'
import { parseDirective } from './directive.ts'
import type { Directive } from './directive.ts'

/** A stretch of a text that is YAML. */
export interface YamlStretch {
  /** The whole text, that places count from. */
  readonly text: string
  readonly file: string
  /** Default: `0`. */
  readonly start?: number
  /** Default: the end of the text. */
  readonly end?: number
}

/** Signs of the lexer that are no part of the text: start of a document, of a scalar, an error in a flow. */
const signs = /^(?![\n\r\t])\p{Cc}$/u

/**
 * Every `# paath-ignore …` of a YAML text. One on a line of its own speaks of the next line that holds something, one
 * behind a value of its own line.
 */
export function directivesInYaml({ text, file, start = 0, end = text.length }: YamlStretch): Directive[] {
  const source = text.slice(start, end)
  if (!source.includes('paath-ignore')) return []
  const lines = createLineIndex(text)
  const found: Directive[] = []
  let offset = start
  for (const token of new Lexer().lex(source)) {
    if (signs.test(token)) continue
    const words = token.startsWith('#') ? parseDirective(token.slice(1)) : undefined
    if (words) {
      const place = { file, span: lines.spanOf(offset, offset + token.length) }
      found.push({ ...words, place, covers: coveredLine(text, offset, end) })
    }
    offset += token.length
  }
  return found
}

function coveredLine(text: string, comment: number, end: number): Directive['covers'] {
  const own = text.lastIndexOf('\n', comment - 1) + 1
  if (text.slice(own, comment).trim() !== '') return { start: own, end: comment }
  let line = nextLine(text, comment)
  while (line < end && /^\s*(?:#|$)/.test(text.slice(line, nextLine(text, line)).trimEnd())) {
    line = nextLine(text, line)
  }
  return line < end ? { start: line, end: nextLine(text, line) } : undefined
}

function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  return newline === -1 ? text.length : newline + 1
}
