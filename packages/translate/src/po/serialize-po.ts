import type { PoEntry, PoFile } from './po-entry.ts'

/**
 * Write a PO file in the one form that ours have: a line a text however long, no places, no dates. So an edited sentence
 * is a diff of few lines whoever edited it with what.
 */
export function serializePo({ header, entries }: PoFile): string {
  const fields = [...header].map(([name, value]) => `${name}: ${value}\n`)
  const head = ['msgid ""', 'msgstr ""', ...fields.map(quote), ''].join('\n')
  return [head, ...entries.map(serializeEntry)].join('\n')
}

type WrittenEntry = Omit<PoEntry, 'line'>

function serializeEntry({
  context,
  source,
  target,
  extracted,
  comments,
  flags,
  previous,
}: WrittenEntry): string {
  const lines = [
    ...comments.map((comment) => `# ${oneLine(comment)}`.trimEnd()),
    ...extracted.map((line) => `#. ${oneLine(line)}`.trimEnd()),
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(previous === undefined ? [] : [`#| msgid ${quote(previous)}`]),
    ...(context === undefined ? [] : [`msgctxt ${quote(context)}`]),
    `msgid ${quote(source)}`,
    `msgstr ${quote(target)}`,
    '',
  ]
  return lines.join('\n')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ').trim()
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}

function quote(text: string): string {
  return `"${text.replaceAll(/[\n\t\r"\\]/g, (sign) => escapes[sign] ?? sign)}"`
}
