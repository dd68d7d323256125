/**
 * A training note as an office writes it, in Hindi and English: the example of the first hour. Its text stands in
 * `record-keeping.md` and was made for it; here it becomes a Word document of about twenty pages.
 */
import { readFileSync } from 'node:fs'
import type { XmlElement } from '@paath/xml'
import { docx, heading, noteSign, p, picture, run, table } from '../docx-builder.ts'
import { register, shelf } from './drawings.ts'

/** The note as a Word document. */
export function trainingNote(): Uint8Array {
  const seen: Seen = { footnotes: new Map(), lists: [] }
  const body = blocksOf(readFileSync(new URL('record-keeping.md', import.meta.url), 'utf8'), seen)
  return docx({
    page: { footer: 'Training cell, block office / प्रशिक्षण प्रकोष्ठ, खंड कार्यालय' },
    pictures: { register: register(), shelf: shelf() },
    footnotes: Object.fromEntries([...seen.footnotes].map(([text, id]) => [id, [p(text)]])),
    body,
  })
}

/** What has been met so far. */
interface Seen {
  /** Number of each footnote, by its text. */
  readonly footnotes: Map<string, string>
  /** Numbers of the lists that count: each begins anew. */
  readonly lists: string[]
}

/** Paragraphs, tables and questions, which an empty line sets apart. */
function blocksOf(text: string, seen: Seen): XmlElement[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .flatMap((block) => toBlocks(block, seen))
}

function toBlocks(block: string, seen: Seen): XmlElement[] {
  const lines = block.split('\n')
  const [first = ''] = lines
  const [, sign = '', rest = ''] = /^(=|#+|\?) (.*)$/.exec(first) ?? []
  if (sign === '=') return [p(rest, { style: 'Title' })]
  if (sign === '?') return [p(rest), optionTable(lines.slice(1))]
  if (sign !== '') return [heading(sign.length, rest)]
  if (first.startsWith('| ')) return [table(lines.map((line) => line.slice(2, -2).split(' | ')))]
  if (first.startsWith('- ')) return lines.map((line) => p(runsOf(line.slice(2), seen), { list: ['1'] }))
  if (first.startsWith('1. ')) return toSteps(lines, seen)
  const [, alt = '', key = ''] = /^!\[(.*)\]\((.*)\)$/.exec(first) ?? []
  if (key !== '') return [p([picture(key, alt, { width: 480, height: 250 })])]
  if (first.startsWith('Figure ')) return [p(first, { style: 'Caption' })]
  return [p(runsOf(first, seen))]
}

function toSteps(lines: readonly string[], seen: Seen): XmlElement[] {
  const list = String(100 + seen.lists.length)
  seen.lists.push(list)
  return lines.map((line) => p(runsOf(line.replace(/^\d+\. /, ''), seen), { list: [list] }))
}

/** Text in bold, and the signs of footnotes. */
function runsOf(text: string, seen: Seen): XmlElement[] {
  return text.split(/(\*\*.*?\*\*|\^\[.*?\])/).flatMap((part) => {
    if (part.startsWith('**')) return run(part.slice(2, -2), { b: true })
    if (!part.startsWith('^[')) return part === '' ? [] : run(part)
    const id = String(seen.footnotes.size + 2)
    seen.footnotes.set(part.slice(2, -1), id)
    return noteSign(id)
  })
}

function optionTable(lines: readonly string[]): XmlElement {
  const rows = lines.map((line, index) => {
    const [, mark, answer = '', reason = ''] = /^\[(.)\] (.*) > (.*)$/.exec(line) ?? []
    return [String.fromCharCode(65 + index), answer, mark === 'x' ? '✓' : '', reason]
  })
  return table([['Option', 'Answer', 'Correct', 'Feedback'], ...rows])
}
