import { element, serializeXml } from '@paath/xml'
import type { XmlElement, XmlNode } from '@paath/xml'
import type { ExchangeDocument, ExchangeRow, WriteExchangeOptions } from '../exchange.ts'
import { rowBase } from '../row-base.ts'
import { parseTagged } from '../../tagged/tagged-text.ts'

/** The namespace of XLIFF 1.2. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:1.2'

/**
 * Write the texts of a module as XLIFF 1.2, the one bilingual form that every program reads.
 *
 * OmegaT does not see empty targets: for it the source stands in them, with a state that says so.
 *
 * @spec XLIFF 1.2, 2.3 and 2.4; valid by xliff-core-1.2-strict.xsd
 */
export function writeXliff(document: ExchangeDocument, { program }: WriteExchangeOptions = {}): Uint8Array {
  const { course, module, sourceLanguage, targetLanguage, rows } = document
  const file = element(
    'file',
    {
      original: `${course}/${module}`,
      'source-language': sourceLanguage,
      'target-language': targetLanguage,
      datatype: 'plaintext',
      'tool-id': 'paath',
    },
    element('header', {}, element('tool', { 'tool-id': 'paath', 'tool-name': 'Paath' })),
    element('body', {}, ...rows.map((row) => transUnit(row, program))),
  )
  const root = element('xliff', { version: '1.2', xmlns: xliffNamespace }, file)
  return new TextEncoder().encode(serializeXml(root, { indent: ' ' }))
}

function transUnit(row: ExchangeRow, program: WriteExchangeOptions['program']): XmlElement {
  const attributes = {
    id: row.id,
    'xml:space': 'preserve',
    ...(row.state === 'reviewed' && row.previous === undefined && { approved: 'yes' }),
    extradata: rowBase(row.source, row.target),
  }
  return element(
    'trans-unit',
    attributes,
    element('source', {}, ...inline(row.source, row)),
    targetOf(row, program),
    ...notesOf(row).map((note) => element('note', { from: 'developer', annotates: 'source' }, note)),
    previousOf(row),
  )
}

function targetOf(row: ExchangeRow, program: WriteExchangeOptions['program']): XmlElement | undefined {
  if (row.target !== undefined) return element('target', stateOf(row), ...inline(row.target, row))
  if (program !== 'omegat') return undefined
  return element('target', { state: 'needs-translation' }, ...inline(row.source, row))
}

function stateOf({ state, previous }: ExchangeRow): Record<string, string> {
  if (previous !== undefined) return { state: 'needs-review-translation' }
  if (state === 'draft') return { state: 'needs-review-translation', 'state-qualifier': 'leveraged-mt' }
  return { state: state === 'reviewed' ? 'final' : 'translated' }
}

function previousOf(row: ExchangeRow): XmlElement | undefined {
  const { previous, target } = row
  if (previous === undefined || target === undefined) return undefined
  return element(
    'alt-trans',
    { alttranstype: 'previous-version' },
    element('source', {}, ...inline(previous, row)),
    element('target', {}, ...inline(target, row)),
  )
}

function notesOf({ kind, context, notes, tags }: ExchangeRow): string[] {
  const legend = tags.map(({ number, means }) => `${number}: ${means}`)
  return [...notes, ...legend, context === '' ? kind : `${kind}, ${context}`]
}

/** The text of a unit as text and the inline elements `g` and `x`. A tag that is not closed stays a void one. */
function inline(text: string, { tags }: ExchangeRow): XmlNode[] {
  const kinds = new Map(tags.map(({ number, means }) => [number, means]))
  const open: { number: number; children: XmlNode[] }[] = [{ number: 0, children: [] }]
  const add = (node: XmlNode): void => void open.at(-1)?.children.push(node)
  for (const part of parseTagged(text)) {
    if (part.type === 'text') add(part.value)
    else if (part.type === 'void') add(voidOf(part.number, kinds))
    else if (part.type === 'open') open.push({ number: part.number, children: [] })
    else if (open.at(-1)?.number === part.number) {
      const { children } = open.pop() ?? { children: [] }
      add(
        element('g', { id: String(part.number), ...typeOf(kinds.get(part.number), pairTypes) }, ...children),
      )
    }
  }
  while (open.length > 1) {
    const { number, children } = open.pop() ?? { number: 0, children: [] }
    add(voidOf(number, kinds))
    children.forEach(add)
  }
  return open[0]?.children ?? []
}

function voidOf(number: number, kinds: ReadonlyMap<number, string>): XmlElement {
  return element('x', { id: String(number), ...typeOf(kinds.get(number), voidTypes) })
}

const pairTypes: Readonly<Record<string, string>> = { bold: 'bold', italic: 'italic', link: 'link' }
const voidTypes: Readonly<Record<string, string>> = { image: 'image', 'line break': 'lb' }

function typeOf(means: string | undefined, known: Readonly<Record<string, string>>): Record<string, string> {
  const first = Object.keys(known).find((name) => means?.startsWith(name))
  return first === undefined ? {} : { ctype: known[first] ?? '' }
}
