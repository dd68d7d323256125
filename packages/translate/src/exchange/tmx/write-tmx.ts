import { element, serializeXml } from '@paath/xml'
import type { XmlElement, XmlNode } from '@paath/xml'
import type { ExchangeDocument, ExchangeRow, WriteExchangeOptions } from '../exchange.ts'
import { parseTagged } from '../../tagged/tagged-text.ts'

/**
 * Write what people translated as a memory. Drafts and translations of a text that has changed are left out: a memory
 * would offer them as right.
 *
 * @spec TMX 1.4b, level 2; for OmegaT tags are text, in the names that it gives them
 */
export function writeTmx(document: ExchangeDocument, { program }: WriteExchangeOptions = {}): Uint8Array {
  const { sourceLanguage, targetLanguage, rows } = document
  const header = element('header', {
    creationtool: 'Paath',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'paath',
    adminlang: 'en',
    srclang: sourceLanguage,
    datatype: 'plaintext',
  })
  const unit = (row: ExchangeRow): XmlElement => {
    const { source, target } = program === 'omegat' ? withoutLastTag(row) : row
    const toContent = program === 'omegat' ? asText : asCodes
    return element(
      'tu',
      { tuid: row.id },
      element('tuv', { 'xml:lang': sourceLanguage }, element('seg', {}, ...toContent(source, source))),
      element('tuv', { 'xml:lang': targetLanguage }, element('seg', {}, ...toContent(target ?? '', source))),
    )
  }
  const good = rows.filter(
    ({ target, state, previous }) => target !== undefined && state !== 'draft' && previous === undefined,
  )
  const root = element('tmx', { version: '1.4' }, header, element('body', {}, ...good.map(unit)))
  return new TextEncoder().encode(serializeXml(root, { indent: ' ' }))
}

function asCodes(text: string): XmlNode[] {
  return parseTagged(text).map((part) => {
    if (part.type === 'text') return part.value
    const number = String(part.number)
    if (part.type === 'void') return element('ph', { x: number }, `<${number}/>`)
    if (part.type === 'open') return element('bpt', { i: number, x: number }, `<${number}>`)
    return element('ept', { i: number }, `</${number}>`)
  })
}

/** A lone tag at the end is no part of a segment to OmegaT: it puts it back by itself. */
function withoutLastTag({ source, target = '' }: ExchangeRow): Pick<ExchangeRow, 'source' | 'target'> {
  const last = /\s*(<\d+\/>)$/.exec(source)?.[1]
  if (last === undefined || !target.endsWith(last)) return { source, target }
  return { source: source.slice(0, -last.length).trimEnd(), target: target.slice(0, -last.length).trimEnd() }
}

/** OmegaT counts the tags of a segment from 0 and names them after their elements: `<g0>`, `<x1/>`. */
function asText(text: string, source: string): XmlNode[] {
  const order = [
    ...new Set(parseTagged(source).flatMap((part) => (part.type === 'text' ? [] : [part.number]))),
  ]
  const written = parseTagged(text).map((part) => {
    if (part.type === 'text') return part.value
    const number = order.indexOf(part.number)
    return { open: `<g${number}>`, close: `</g${number}>`, void: `<x${number}/>` }[part.type]
  })
  return [written.join('')]
}
