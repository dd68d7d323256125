import type { Edit } from '../text/apply-edits.ts'

/** Longest tag that is looked at when something in it is wrong. */
const tagLimit = 4000

/** Name at the start of a tag: `<Callout`, `</Callout`. */
export function tagNameAt(text: string, at: number): string {
  return /^<\/?\s*([A-Za-z_$][\w$.:-]*)/.exec(text.slice(at, at + 100))?.[1] ?? ''
}

/** Offset behind the `>` of the tag that begins at an offset, or -1 if it is not found before an empty line. */
export function endOfTag(text: string, at: number): number {
  let quote = ''
  for (let index = at + 1; index < Math.min(text.length, at + tagLimit); index++) {
    const sign = text[index] as string
    if (sign === '\n' && /^\n[ \t]*\n/.test(text.slice(index, index + 80))) break
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return index + 1
    else if (sign === '<') break
  }
  // With broken quotes, the first `>` of the line is the best guess.
  const line = text.slice(at, endOfLine(text, at))
  const first = line.indexOf('>')
  return first === -1 ? -1 : at + first + 1
}

/**
 * Start of the tag that is broken where the parser gave up. It can begin far before: with a quote missing, other tags
 * are swallowed as part of a value.
 */
export function brokenTagBefore(text: string, offset: number): number {
  const last = Math.max(0, text.lastIndexOf('<', offset - 1))
  for (let at = last, tries = 0; at >= 0 && tries < 50; at = text.lastIndexOf('<', at - 1), tries++) {
    if (!/^<\/?[A-Za-z_$]/.test(text.slice(at, at + 3))) {
      if (at === last) return at
      continue
    }
    if (!isWholeTag(text.slice(at, offset))) return at
    if (at === 0) break
  }
  return last
}

/** Does this text hold the end of the tag that it begins with? */
function isWholeTag(text: string): boolean {
  let quote = ''
  for (const sign of text.slice(1)) {
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return true
  }
  return false
}

/** Offset of the end of the line that an offset is on. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** Edits that take out a tag and its partner, so that what is inside stays. */
export function removeTag(text: string, at: number): Edit[] {
  const end = endOfTag(text, at)
  if (end === -1) return [{ start: at, end: at + 1, text: '&lt;' }]
  const edits = [{ start: at, end, text: '' }]
  const name = tagNameAt(text, at)
  const isOpening = text[at + 1] !== '/' && !text.slice(at, end).endsWith('/>')
  const partner = isOpening ? closingTagAfter(text, end, name) : undefined
  return partner ? [...edits, { ...partner, text: '' }] : edits
}

/** The closing tag that belongs to an opening tag of that name which ends at an offset. */
export function closingTagAfter(
  text: string,
  from: number,
  name: string,
): { start: number; end: number } | undefined {
  if (name === '') return undefined
  const tags = new RegExp(`<(/?)${name.replaceAll(/[$.]/g, '\\$&')}(?=[\\s/>])[^<>]*?(/?)>`, 'g')
  tags.lastIndex = from
  let depth = 1
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    if (match[1] === '/') depth--
    else if (match[2] !== '/') depth++
    if (depth === 0) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** Is a tag of that name open at an offset? */
export function isOpenAt(text: string, at: number, name: string): boolean {
  const before = text.slice(0, at)
  const opened = before.match(new RegExp(`<${name}(?=[\\s>])(?:[^<>]*[^/<>])?>`, 'g'))?.length ?? 0
  const closed = before.match(new RegExp(`</${name}\\s*>`, 'g'))?.length ?? 0
  return opened > closed
}

/** Edits that give a tag a line of its own. */
export function isolateTag(text: string, start: number, end: number): Edit[] {
  const line = `\n${linePrefix(text, start)}`
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const after = text.slice(end, endOfLine(text, end))
  return [
    ...(/^[\s>]*$/.test(before) ? [] : [{ start, end: start, text: line }]),
    ...(after.trim() === '' ? [] : [{ start: end, end, text: line }]),
  ]
}

/** What a new line must begin with to stay inside the quotes and list items of the line at an offset. */
export function linePrefix(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const prefix =
    /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/.exec(text.slice(start, at))?.[0] ?? ''
  return prefix.replaceAll(/[^>\s]/g, ' ')
}
