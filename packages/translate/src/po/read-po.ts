/**
 * Reads PO files as people, Poedit, Weblate and msgmerge leave them.
 *
 * @spec GNU gettext manual, 3 The Format of PO Files
 */
import type { PoEntry, PoFile } from './po-entry.ts'

/** What a PO file cannot be read for. */
export interface PoFault {
  readonly line: number
  readonly kind: 'conflict' | 'syntax' | 'plural'
  /** The line, or the beginning of it. */
  readonly text: string
}

/** A PO file, and what in it could not be read. */
export interface ReadPo extends PoFile {
  readonly faults: readonly PoFault[]
}

/** Read a PO file. What cannot be read is left out and named with its line; the rest is there. */
export function readPo(text: string): ReadPo {
  const faults: PoFault[] = []
  const entries: PoEntry[] = []
  let draft = createDraft()
  const finish = (): void => {
    const entry = toEntry(draft)
    if (entry) entries.push(entry)
    draft = createDraft()
  }
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim()
    const number = index + 1
    if (line === '') finish()
    else if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)) {
      finish()
      faults.push({ line: number, kind: 'conflict', text: line.slice(0, 60) })
    } else {
      if (startsEntry(line, draft)) finish()
      const fault = readLine(line, number, draft)
      if (fault) faults.push({ line: number, kind: fault, text: line.slice(0, 60) })
    }
  }
  finish()
  const [first] = entries
  const hasHeader = first?.source === '' && first.context === undefined
  return {
    header: hasHeader ? readHeader(first.target) : new Map(),
    entries: hasHeader ? entries.slice(1) : entries,
    faults,
  }
}

type Field = 'context' | 'source' | 'target' | 'previous' | 'none'

interface Draft {
  context?: string
  source?: string
  target?: string
  previous?: string
  extracted: string[]
  comments: string[]
  flags: string[]
  line: number
  /** What a line in quotes belongs to. */
  field: Field
}

function createDraft(): Draft {
  return { extracted: [], comments: [], flags: [], line: 0, field: 'none' }
}

function toEntry({
  context,
  source,
  target = '',
  previous,
  extracted,
  comments,
  flags,
  line,
}: Draft): PoEntry | undefined {
  if (source === undefined) return undefined
  return { context, source, target, previous, extracted, comments, flags, line }
}

/** Some tools leave out the empty line between entries. */
function startsEntry(line: string, draft: Draft): boolean {
  if (draft.target === undefined) return false
  return line.startsWith('#') || line.startsWith('msgctxt') || /^msgid\s/.test(line)
}

function readLine(line: string, number: number, draft: Draft): PoFault['kind'] | undefined {
  if (line.startsWith('#')) return readComment(line, number, draft)
  if (line.startsWith('"')) return append(line, draft)
  const match = /^(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?\s*("[\s\S]*)$/.exec(line)
  const [, keyword, plural, quoted = ''] = match ?? []
  if (keyword === undefined) return 'syntax'
  // Texts of a course have one form. What a tool writes for others is named and left out.
  if (keyword === 'msgid_plural' || (plural !== undefined && plural !== '0')) {
    draft.field = 'none'
    return 'plural'
  }
  draft.field = fields[keyword] ?? 'none'
  if (keyword === 'msgid') draft.line = number
  return append(quoted, draft)
}

const fields: Readonly<Record<string, Field>> = { msgctxt: 'context', msgid: 'source', msgstr: 'target' }

/** Add a text in quotes to the field that is open. */
function append(quoted: string, draft: Draft): PoFault['kind'] | undefined {
  const body = /^"((?:[^"\\]|\\.)*)"$/.exec(quoted)?.[1]
  if (body === undefined) return 'syntax'
  if (draft.field === 'none') return undefined
  draft[draft.field] = (draft[draft.field] ?? '') + unescape(body)
  return undefined
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }

function unescape(body: string): string {
  return body.includes('\\')
    ? body.replaceAll(/\\(.)/g, (whole, sign: string) => escapes[sign] ?? whole)
    : body
}

function readComment(line: string, number: number, draft: Draft): PoFault['kind'] | undefined {
  const mark = line[1] ?? ''
  const rest = line.slice(2).trim()
  // What gettext calls obsolete is an entry like any other: its translation must not be lost.
  if (mark === '~')
    return rest.startsWith('|') ? readPrevious(rest.slice(1).trim(), draft) : readLine(rest, number, draft)
  if (mark === '.') draft.extracted.push(rest)
  else if (mark === ',')
    draft.flags.push(
      ...rest
        .split(',')
        .map((flag) => flag.trim())
        .filter(Boolean),
    )
  else if (mark === '|') return readPrevious(rest, draft)
  else if (mark !== ':') draft.comments.push(line.slice(1).trim())
  return undefined
}

function readPrevious(rest: string, draft: Draft): PoFault['kind'] | undefined {
  const match = /^(msgctxt|msgid)\s+(".*)$/.exec(rest)
  if (match) draft.field = match[1] === 'msgid' ? 'previous' : 'none'
  const quoted = match?.[2] ?? rest
  if (!quoted.startsWith('"')) return undefined
  const open = draft.field
  const fault = append(quoted, draft)
  draft.field = open
  return fault
}

function readHeader(target: string): Map<string, string> {
  return new Map(
    target.split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon === -1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]]
    }),
  )
}
