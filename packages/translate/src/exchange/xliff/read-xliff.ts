import type { Report } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { cleanTarget } from '../clean-target.ts'
import type { ExchangeFile, ExchangeReading, ReadRow, ReadState } from '../exchange.ts'
import { readCodes, renumber } from '../inline-codes.ts'
import { markDoubles } from '../mark-doubles.ts'
import { reportXmlFault } from '../report-xml-fault.ts'

const limits = { maxLength: 60_000_000, maxElements: 1_000_000 }

/**
 * Read XLIFF 1.2 that came back from any program.
 *
 * @spec XLIFF 1.2, 2.4
 */
export function readXliff({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const { root, fault } = readXml(new TextDecoder().decode(bytes), limits)
  if (fault) {
    reportXmlFault(fault, { file: name }, report)
    return { rows: [] }
  }
  const [file] = [...elementsOf(root, 'file')]
  const rows = [...elementsOf(root, 'trans-unit')].map((unit, index) => toRow(unit, index + 1))
  if (rows.length === 0) report('exchange/no-rows', undefined, { file: name })
  return { ...headOf(file), rows: markDoubles(rows) }
}

function headOf(file: XmlReadElement | undefined): Omit<ExchangeReading, 'rows'> {
  const { attributes = {} } = file ?? {}
  const [course, module] = (attributes['original'] ?? '').split('/')
  const [sourceLanguage, targetLanguage] = [attributes['source-language'], attributes['target-language']]
  return {
    ...(module !== undefined && { course: course ?? '', module }),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(targetLanguage !== undefined && { targetLanguage }),
  }
}

/** Elements of a name at any depth. Versions that a program keeps beside a text are not looked at. */
export function* elementsOf(node: XmlReadElement, local: string): Generator<XmlReadElement> {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (child.local === local) yield child
    else if (child.local !== 'alt-trans') yield* elementsOf(child, local)
  }
}

function toRow(unit: XmlReadElement, row: number): ReadRow {
  const find = (local: string): XmlReadElement | undefined =>
    unit.children.find((child) => typeof child !== 'string' && child.local === local) as
      | XmlReadElement
      | undefined
  const [source, target] = [find('source'), find('target')]
  const texts = renumber(source ? readCodes(source) : [], target ? readCodes(target) : [])
  const written = cleanTarget(texts.target)
  const state = readState(unit, target, written === cleanTarget(texts.source))
  const base = unit.attributes['extradata']
  return {
    id: unit.attributes['id'] ?? '',
    row,
    source: cleanTarget(texts.source),
    target: state === 'untranslated' ? '' : written,
    ...(state !== undefined && { state }),
    ...(base !== undefined && /^[0-9a-f]{8}$/.test(base) && { base }),
    ...(unit.attributes['id'] === undefined && { fault: 'id-lost' as const }),
  }
}

function readState(
  unit: XmlReadElement,
  target: XmlReadElement | undefined,
  isSource: boolean,
): ReadState | undefined {
  const { state = '', 'state-qualifier': qualifier = '' } = target?.attributes ?? {}
  if (target === undefined || (isSource && ['', 'new', 'needs-translation'].includes(state)))
    return 'untranslated'
  if (unit.attributes['approved'] === 'yes' || state === 'final' || state === 'signed-off') return 'reviewed'
  if (qualifier === 'leveraged-mt' || qualifier === 'mt-suggestion') return 'draft'
  return 'translated'
}
