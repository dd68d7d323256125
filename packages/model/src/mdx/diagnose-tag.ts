import type { ParseFailure } from './engine.ts'
import { diagnosisOf } from './diagnosis.ts'
import type { Diagnosis } from './diagnosis.ts'
import { isKnownHtmlTag } from './html-tags.ts'
import { brokenTagBefore, endOfLine, endOfTag, removeTag, tagNameAt } from './tag-text.ts'

const curlyQuotes = /[“”„‟«»‘’‚‛]/

/** A `<` that starts no tag, or a tag whose inside cannot be read. */
export function diagnoseTag(text: string, { reason, offset = text.length }: ParseFailure): Diagnosis {
  const at = brokenTagBefore(text, offset)
  return (
    diagnoseComment(text, at) ??
    diagnoseAutolink(text, at) ??
    diagnoseLessThan(text, at, offset) ??
    diagnoseQuotes(text, at, { reason, offset }) ??
    diagnosePipe(text, at, offset) ??
    diagnoseBadTag(text, at, offset)
  )
}

/** `<!-- -->`, which MDX does not know. */
export function diagnoseComment(text: string, at: number): Diagnosis | undefined {
  if (!text.startsWith('<!--', at)) return undefined
  const close = text.indexOf('-->', at + 4)
  if (close === -1) {
    return diagnosisOf(
      'mdx/html-comment',
      {},
      { start: at, end: at + 4, mend: [{ start: at, end: at + 4, text: '' }] },
    )
  }
  const note = text.slice(at + 4, close)
  const isSafe = !note.includes('*/') && !/[{}]/.test(note)
  const comment = `{/*${isSafe ? note : ' '}*/}`
  const mend = [{ start: at, end: close + 3, text: comment }]
  return diagnosisOf('mdx/html-comment', {}, { start: at, end: close + 3, mend, isFix: isSafe })
}

/** `<https://…>` or `<name@example.org>`. */
export function diagnoseAutolink(text: string, at: number): Diagnosis | undefined {
  const rest = text.slice(at, endOfLine(text, at))
  const address = /^<([a-z][a-z0-9+.-]{1,31}:[^\s<>]+)>/i.exec(rest)?.[1]
  const mail = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/.exec(rest)?.[1]
  const url = address ?? mail
  if (url === undefined) return undefined
  const end = at + url.length + 2
  const link = `[${url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')}](${address ?? `mailto:${url}`})`
  return diagnosisOf(
    'mdx/autolink',
    { url },
    { start: at, end, mend: [{ start: at, end, text: link }], isFix: true },
  )
}

/** A `<` before a digit or sign, or before a word that is no tag and has no end. */
export function diagnoseLessThan(text: string, at: number, offset: number): Diagnosis | undefined {
  const name = tagNameAt(text, at)
  const isWord = name !== '' && /^[a-z]/.test(name) && !isKnownHtmlTag(name)
  if (name !== '' && !(isWord && offset > at + name.length)) return undefined
  const sample = /^<\S{0,20}/.exec(text.slice(at, at + 24))?.[0] ?? '<'
  const mend = [{ start: at, end: at + 1, text: '&lt;' }]
  return diagnosisOf('mdx/less-than', { text: sample }, { start: at, end: at + 1, mend, isFix: true })
}

interface Stop {
  readonly reason: string
  readonly offset: number
}

function diagnoseQuotes(text: string, at: number, { reason, offset }: Stop): Diagnosis | undefined {
  const [tag = ''] = text.slice(at, endOfLine(text, Math.max(at, offset))).split(/\n[ \t]*\n/)
  const curly = /=\s*(?:[“”„‟«»‘’‚‛]|"[^"\n]*?[”“](?=[\s/>]))/.exec(tag)
  if (curly) return diagnoseCurly(text, at, at + curly.index)
  if (reason.includes('before attribute value')) return diagnoseUnquoted(text, at, offset)
  const value = text.lastIndexOf('="', offset)
  if (value > at && text.slice(value, offset + 2).includes('\\"')) return diagnoseEscape(text, value + 1)
  const open = /=\s*(["'])(?:(?!\1)[^\n])*$/m.exec(tag)
  return open ? diagnoseOpenQuote(text, at + open.index, open[1] ?? '"') : undefined
}

/** The value ends at the end of the tag, if that can be told. */
function diagnoseOpenQuote(text: string, equals: number, quote: string): Diagnosis {
  const start = text.indexOf(quote, equals)
  const rest = text.slice(start + 1, endOfLine(text, start))
  const value = /^[^"'<>]*?(?=\s*\/?>)/.exec(rest)?.[0] ?? ''
  const end = start + 1 + value.length
  const isFix = value !== '' && !value.includes('=')
  const mend = [{ start: end, end, text: quote }]
  return diagnosisOf('mdx/unclosed-quote', { quote }, { start, end: start + 1, mend, isFix })
}

function diagnoseCurly(text: string, at: number, equals: number): Diagnosis {
  const open = equals + (/^=\s*/.exec(text.slice(equals, equals + 20))?.[0].length ?? 1)
  const rest = text.slice(open + 1, endOfLine(text, open))
  const [close] = rest.matchAll(/[“”„‟«»‘’‚‛"](?=\s*(?:[\w:-]+\s*=|\/?>|$))/g)
  const ends = close === undefined ? [open] : [open, open + 1 + close.index]
  const isFix = close !== undefined && !text.slice(open + 1, ends[1]).includes('"')
  const start = curlyQuotes.test(text[open] ?? '') ? open : (ends[1] ?? open)
  const straight = ends.map((offset) => ({ start: offset, end: offset + 1, text: '"' }))
  const mend = isFix ? straight : removeTag(text, at)
  return diagnosisOf('mdx/curly-quote', { quote: text[start] ?? '' }, { start, end: start + 1, mend, isFix })
}

function diagnoseUnquoted(text: string, at: number, offset: number): Diagnosis | undefined {
  const value = /^[^\s"'<>{}=`]+?(?=\s|\/?>)/.exec(text.slice(offset, endOfLine(text, offset)))?.[0]
  const key = /[\w:-]+\s*=\s*$/.exec(text.slice(Math.max(at, offset - 100), offset))?.[0] ?? ''
  if (value === undefined) return undefined
  const end = offset + value.length
  const mend = [{ start: offset, end, text: `"${value}"` }]
  const data = { text: `${key}${value}` }
  return diagnosisOf('mdx/attribute-quotes', data, { start: offset - key.length, end, mend, isFix: true })
}

/** The value from its first quote to the last one that ends it, with `&quot;` for those that a backslash precedes. */
function diagnoseEscape(text: string, open: number): Diagnosis {
  const value = /^"((?:\\.|[^"\\\n])*)"/.exec(text.slice(open, endOfLine(text, open)))?.[0]
  if (value === undefined) {
    const mend = [{ start: open, end: open + 1, text: '' }]
    return diagnosisOf('mdx/escaped-quote', {}, { start: open, end: open + 1, mend })
  }
  const first = open + value.indexOf('\\"')
  const mend = [...value.matchAll(/\\"/g)].map(({ index }) => ({
    start: open + index,
    end: open + index + 2,
    text: '&quot;',
  }))
  return diagnosisOf('mdx/escaped-quote', {}, { start: first, end: first + 2, mend, isFix: true })
}

/** In a table the cell ends at the bar, and the parser sees half a tag. */
function diagnosePipe(text: string, at: number, offset: number): Diagnosis | undefined {
  const lineStart = text.lastIndexOf('\n', at) + 1
  const line = text.slice(lineStart, endOfLine(text, at))
  const end = endOfTag(text, at)
  const tag = end === -1 ? '' : text.slice(at, end)
  const bar = /(?<!\\)\|/.exec(tag)
  if (!bar || !/^\s*\||\|\s*$/.test(line) || offset > at + bar.index + 1) return undefined
  const start = at + bar.index
  const mend = [...tag.matchAll(/\\?\|/g)].map(({ index, 0: sign }) => ({
    start: at + index,
    end: at + index + sign.length,
    text: '&#124;',
  }))
  return diagnosisOf('mdx/pipe-in-cell', {}, { start, end: start + 1, mend, isFix: true })
}

function diagnoseBadTag(text: string, at: number, offset: number): Diagnosis {
  const character = offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 32) : ''
  const data = { name: tagNameAt(text, at), character: character === '\n' ? '' : character }
  return diagnosisOf('mdx/bad-tag', data, {
    start: offset,
    end: Math.min(offset + 1, text.length),
    mend: removeTag(text, at),
  })
}
