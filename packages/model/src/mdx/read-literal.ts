/**
 * Read what stands in the curly brackets of an attribute, if it is a literal: text, number, true, false, null, or a
 * list or block of those.
 *
 * JSON, and what people write who know JavaScript: single quotes, a comma at the end, keys without quotes. Nothing is
 * ever evaluated.
 */
export function readLiteral(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return readLooseLiteral(text)
  }
}

interface Cursor {
  readonly text: string
  at: number
}

/** What a reader gives for text that is no literal. */
const none = Symbol('no literal')

/** Deepest nesting of lists and blocks. */
const depthLimit = 20

function readLooseLiteral(text: string): { readonly value: unknown } | undefined {
  const cursor: Cursor = { text, at: 0 }
  const value = readValue(cursor, 0)
  skipSpace(cursor)
  return value === none || cursor.at < text.length ? undefined : { value }
}

function readValue(cursor: Cursor, depth: number): unknown {
  skipSpace(cursor)
  const sign = cursor.text[cursor.at]
  if (depth > depthLimit || sign === undefined) return none
  if (sign === '"' || sign === "'") return readString(cursor, sign)
  if (sign === '[') return readList(cursor, depth)
  if (sign === '{') return readBlock(cursor, depth)
  return readWord(cursor)
}

function skipSpace(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at++
}

/** Take the sign if it comes next. */
function take(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at++
  return true
}

function readString(cursor: Cursor, quote: string): unknown {
  const match = quote === '"' ? /"((?:[^"\\]|\\.)*)"/y : /'((?:[^'\\]|\\.)*)'/y
  match.lastIndex = cursor.at
  const body = match.exec(cursor.text)?.[1]
  if (body === undefined) return none
  cursor.at = match.lastIndex
  const json = body.replaceAll(/\\'|"|\n/g, (found) => (found === '\n' ? '\\n' : found === '"' ? '\\"' : "'"))
  try {
    return JSON.parse(`"${quote === '"' ? body.replaceAll("\\'", "'") : json}"`) as unknown
  } catch {
    return none
  }
}

function readWord(cursor: Cursor): unknown {
  const match = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
  match.lastIndex = cursor.at
  const word = match.exec(cursor.text)?.[0]
  if (word === undefined) return none
  cursor.at = match.lastIndex
  return JSON.parse(word) as unknown
}

function readList(cursor: Cursor, depth: number): unknown {
  const items: unknown[] = []
  cursor.at++
  while (!take(cursor, ']')) {
    const item = readValue(cursor, depth + 1)
    if (item === none) return none
    items.push(item)
    if (!take(cursor, ',')) return take(cursor, ']') ? items : none
  }
  return items
}

function readBlock(cursor: Cursor, depth: number): unknown {
  const entries: [string, unknown][] = []
  cursor.at++
  while (!take(cursor, '}')) {
    const key = readKey(cursor)
    if (typeof key !== 'string' || !take(cursor, ':')) return none
    const value = readValue(cursor, depth + 1)
    if (value === none) return none
    entries.push([key, value])
    if (!take(cursor, ',')) return take(cursor, '}') ? Object.fromEntries(entries) : none
  }
  return Object.fromEntries(entries)
}

function readKey(cursor: Cursor): unknown {
  skipSpace(cursor)
  const sign = cursor.text[cursor.at]
  if (sign === '"' || sign === "'") return readString(cursor, sign)
  const match = /[A-Za-z_$][\w$]*/y
  match.lastIndex = cursor.at
  const key = match.exec(cursor.text)?.[0]
  if (key !== undefined) cursor.at = match.lastIndex
  return key
}
