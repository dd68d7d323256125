import type { ErrorCode, YAMLParseError } from 'yaml'
import type { Place, Report, TextEdit } from '@paath/diagnostics'
import { placeIn } from './yaml-place.ts'
import type { YamlScope } from './yaml-place.ts'

/** Say in plain words why a YAML text cannot be read, up to the first mistake that makes the rest unclear. */
export function reportYamlError(errors: readonly YAMLParseError[], scope: YamlScope, report: Report): void {
  const lines = new Set<number>()
  for (const error of errors) {
    const line = scope.lines.pointAt(scope.base + error.pos[0]).line
    if (lines.has(line)) continue
    lines.add(line)
    const tell = tellers[error.code] ?? reportOther
    tell(error, scope, report)
    if (!independent.has(error.code)) return
  }
}

type Teller = (error: YAMLParseError, scope: YamlScope, report: Report) => void

/** Mistakes after which the parser still sees the rest as it is. */
const independent: ReadonlySet<ErrorCode> = new Set([
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'TAG_RESOLVE_FAILED',
])

const tellers: Partial<Record<ErrorCode, Teller>> = {
  DUPLICATE_KEY: (error, scope, report) => {
    report('yaml/duplicate-key', { key: keyAt(scope.yaml, error.pos[0]) }, placeOf(error, scope))
  },
  TAB_AS_INDENT: (error, scope, report) => report('yaml/tab', {}, placeOf(error, scope)),
  BLOCK_AS_IMPLICIT_KEY: reportColon,
  BAD_SCALAR_START: (error, scope, report) => {
    const character = scope.yaml[error.pos[0]] ?? ''
    report('yaml/reserved-character', { character }, placeOf(error, scope), quoteFix(error, scope))
  },
  BAD_DQ_ESCAPE: (error, scope, report) => report('yaml/bad-escape', {}, placeOf(error, scope)),
  BAD_ALIAS: (error, scope, report) => {
    report('yaml/anchor', { text: scope.yaml.slice(...error.pos) }, placeOf(error, scope))
  },
  TAG_RESOLVE_FAILED: (error, scope, report) => {
    report('yaml/tag', { text: scope.yaml.slice(...error.pos) }, placeOf(error, scope))
  },
  MULTIPLE_DOCS: (error, scope, report) => report('yaml/many-documents', {}, placeOf(error, scope)),
  BAD_INDENT: reportIndent,
  MULTILINE_IMPLICIT_KEY: (error, scope, report) => {
    const line = lineAt(scope.yaml, error.pos[0])
    report('yaml/missing-colon', { text: line.text.trim() }, placeIn(scope, line.start, line.end))
  },
  MISSING_CHAR: reportMissing,
  UNEXPECTED_TOKEN: reportUnexpected,
}

function placeOf({ pos: [start, end] }: YAMLParseError, scope: YamlScope): ReturnType<typeof placeIn> {
  return placeIn(scope, start, end)
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1
  const next = yaml.indexOf('\n', start)
  const end = next === -1 ? yaml.length : next
  return { start, end, text: yaml.slice(start, end) }
}

/** What stands after `- ` and `key: `. */
function valueOf({ start, text }: Line): { readonly start: number; readonly value: string } {
  const head = /^\s*(?:- +)?(?:[\w-]+:\s+)?/.exec(text)?.[0] ?? ''
  return { start: start + head.length, value: text.slice(head.length).trimEnd() }
}

function keyAt(yaml: string, offset: number): string {
  return /^["']?([^:"'\n]*)/.exec(yaml.slice(offset))?.[1]?.trim() ?? ''
}

function reportIndent(error: YAMLParseError, scope: YamlScope, report: Report): void {
  if (missingSign.test(error.message)) {
    reportMissing(error, scope, report)
    return
  }
  const line = nextLine(scope.yaml, error.pos[0])
  report('yaml/bad-indentation', {}, placeIn(scope, line.start, line.end))
}

/** The line of an offset, or the first one below that says something. */
function nextLine(yaml: string, offset: number): Line {
  let line = lineAt(yaml, offset)
  while (/^\s*(?:#.*)?$/.test(line.text) && line.end < yaml.length) line = lineAt(yaml, line.end + 1)
  return line
}

function reportColon(error: YAMLParseError, scope: YamlScope, report: Report): void {
  const line = lineAt(scope.yaml, error.pos[0])
  const second = /^(\s*(?:- +)?[^:]*:\s+)(.*?:)(?=\s|$)/.exec(line.text)
  if (!second) {
    // The next line is indented like a continued text, but begins like a key.
    const next = nextLine(scope.yaml, line.end + 1)
    report('yaml/bad-indentation', {}, placeIn(scope, next.start, next.end))
    return
  }
  const at = line.start + second[0].length - 1
  report('yaml/colon-in-text', {}, placeIn(scope, at, at + 1), quoteFix(error, scope))
}

/** Put quotes around the value of the line `key: value` where the mistake is. */
function quoteFix(error: YAMLParseError, scope: YamlScope): { fix?: readonly TextEdit[] } {
  const { start: at, value } = valueOf(lineAt(scope.yaml, error.pos[0]))
  if (value === '' || /["\\]/.test(value) || /\s#/.test(value)) return {}
  const start = scope.base + at
  return { fix: [{ file: scope.file, start, end: start + value.length, text: `"${value}"` }] }
}

const missingSign = /Missing closing (["'])|\bend with a? ?([\]}])/i

function reportMissing(error: YAMLParseError, scope: YamlScope, report: Report): void {
  const [, quote, bracket] = missingSign.exec(error.message) ?? []
  if (quote !== undefined) {
    report('yaml/unclosed-quote', { quote }, openingPlace(quote, error.pos[0], scope))
  } else if (bracket !== undefined) {
    const opening = bracket === ']' ? '[' : '{'
    report('yaml/unclosed-bracket', { bracket }, openingPlace(opening, error.pos[0], scope))
  } else {
    reportOther(error, scope, report)
  }
}

/** The place of the sign that was opened last. */
function openingPlace(sign: string, before: number, scope: YamlScope): ReturnType<typeof placeIn> {
  const at = Math.max(0, scope.yaml.lastIndexOf(sign, before - 1))
  return placeIn(scope, at, at + 1)
}

/** Something stands behind a value that has already ended. */
function reportUnexpected(error: YAMLParseError, scope: YamlScope, report: Report): void {
  const { start, value } = valueOf(lineAt(scope.yaml, error.pos[0]))
  const place = placeIn(scope, start, start + value.length)
  const quote = /^["']/.exec(value)?.[0]
  if (error.message.includes('block-seq-ind')) report('yaml/list-on-key-line', {}, place)
  else if (/^[*&]\S/.test(value)) report('yaml/anchor', { text: /^\S+/.exec(value)?.[0] ?? value }, place)
  else if (quote !== undefined) {
    report('yaml/quote-in-text', { quote }, place, otherQuotes(value, quote, place))
  } else reportOther(error, scope, report)
}

/** The other kind of quotes around a text that holds the one kind. */
function otherQuotes(value: string, quote: string, { file, span }: Place): { fix?: readonly TextEdit[] } {
  const inside = value.slice(1, -1)
  const other = quote === '"' ? "'" : '"'
  if (!value.endsWith(quote) || inside.includes(other) || inside.includes('\\') || !span) return {}
  const text = `${other}${inside}${other}`
  return { fix: [{ file, start: span.start.offset, end: span.end.offset, text }] }
}

function reportOther(error: YAMLParseError, scope: YamlScope, report: Report): void {
  const line = lineAt(scope.yaml, error.pos[0])
  const place = placeIn(scope, line.start, line.end)
  if (/^ *\t/.test(line.text)) {
    const at = line.start + line.text.indexOf('\t')
    report('yaml/tab', {}, placeIn(scope, at, at + 1))
  } else if (/^\s*(?:- )?[\w-]+(?: |$)/.test(line.text) && !line.text.includes(':')) {
    report('yaml/missing-colon', { text: line.text.trim() }, place)
  } else {
    report('yaml/syntax', { detail: plainWords(error) }, place)
  }
}

function plainWords(error: YAMLParseError): string {
  const [first = ''] = error.message.split('\n')
  return first
    .replace(/ at line .*$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
}
