import type { Report } from '@paath/diagnostics'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import { cleanTarget } from '../clean-target.ts'
import type { ExchangeFile, ExchangeReading, ReadRow } from '../exchange.ts'
import { readCodes, renumber, splitWrittenTags } from '../inline-codes.ts'
import type { Code } from '../inline-codes.ts'
import { reportXmlFault } from '../report-xml-fault.ts'
import { elementsOf } from '../xliff/read-xliff.ts'

const limits = { maxLength: 100_000_000, maxElements: 3_000_000 }

/**
 * Read a memory of any program: TMX 1.1 to 1.4b, with tags as elements or as text.
 *
 * The first other language of a unit is the translation. A row has an id only where the memory came from Paath.
 *
 * @spec TMX 1.4b; 1.1 writes `lang` for `xml:lang`, and in any case of letters
 */
export function readTmx({ name, bytes }: ExchangeFile, report: Report): ExchangeReading {
  const { root, fault } = readXml(withoutDoctype(new TextDecoder().decode(bytes)), limits)
  if (fault) {
    reportXmlFault(fault, { file: name }, report)
    return { rows: [] }
  }
  const [header] = [...elementsOf(root, 'header')]
  const sourceLanguage = header?.attributes['srclang'] ?? '*all*'
  const units = [...elementsOf(root, 'tu')].map((unit) => readUnit(unit, sourceLanguage))
  const rows = units.flatMap((unit, index): ReadRow[] => (unit ? [{ ...unit.row, row: index + 1 }] : []))
  if (rows.length === 0) report('exchange/no-rows', undefined, { file: name })
  const targetLanguage = units.find((unit) => unit !== undefined)?.language
  return {
    ...(sourceLanguage !== '*all*' && { sourceLanguage: sourceLanguage.toLowerCase() }),
    ...(targetLanguage !== undefined && { targetLanguage }),
    rows,
  }
}

/** A DOCTYPE that only names the DTD of TMX says nothing; its place stays, so that lines stay right. */
function withoutDoctype(text: string): string {
  return text.replace(
    /^((?:\uFEFF|<\?[^>]*\?>|<!--(?:(?!-->).)*-->|\s)*)(<!DOCTYPE\s+tmx\s+SYSTEM\s+"[^"<>]*"\s*>)/s,
    (_, before: string, doctype: string) => before + doctype.replace(/\S/g, ' '),
  )
}

interface ReadUnit {
  readonly row: Omit<ReadRow, 'row'>
  readonly language: string
}

function readUnit(unit: XmlReadElement, sourceLanguage: string): ReadUnit | undefined {
  const variants = [...elementsOf(unit, 'tuv')].map((variant) => ({
    language: (variant.attributes['xml:lang'] ?? variant.attributes['lang'] ?? '').toLowerCase(),
    codes: segmentOf(variant),
  }))
  const source = variants.find(({ language }) => language === sourceLanguage.toLowerCase()) ?? variants[0]
  const target = variants.find((variant) => variant !== source)
  if (!source || !target) return undefined
  const texts = renumber(source.codes, target.codes)
  const row = {
    id: unit.attributes['tuid'] ?? '',
    source: cleanTarget(texts.source),
    target: cleanTarget(texts.target),
  }
  return { row, language: target.language }
}

function segmentOf(variant: XmlReadElement): Code[] {
  const [segment] = [...elementsOf(variant, 'seg')]
  const codes = segment ? readCodes(segment) : []
  const hasElements = codes.some((code) => typeof code !== 'string')
  return hasElements
    ? codes
    : codes.flatMap((code) => (typeof code === 'string' ? splitWrittenTags(code) : [code]))
}
