import { parseCsv } from '@paath/competency'
import type { Report } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { readXml } from '@paath/xml'
import type { XmlReadElement } from '@paath/xml'
import type { ExchangeFile } from '../exchange/exchange.ts'
import { reportXmlFault } from '../exchange/report-xml-fault.ts'
import { elementsOf } from '../exchange/xliff/read-xliff.ts'
import type { TermRow } from './add-terms.ts'

/** How to read a list of terms. */
export interface TermListOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Language of the translations where the list does not say it. */
  readonly language: string | undefined
  readonly report: Report
}

/**
 * Read the terms of another office or program: TBX, or a table with commas or tabs whose first row names its columns. Each row
 * keeps where it comes from.
 *
 * @spec ISO 30042: TBX, as `termEntry` of 2008 and as `conceptEntry` of 2019
 */
export function readTermList(file: ExchangeFile, options: TermListOptions): TermRow[] {
  const text = new TextDecoder().decode(file.bytes)
  const rows = /<(?:martif|tbx)[\s>]/.test(text.slice(0, 2000))
    ? readTbx(text, file.name, options)
    : readTable(text, file.name, options)
  if (rows?.length === 0) options.report('exchange/no-rows', undefined, { file: file.name })
  return rows ?? []
}

function readTable(
  text: string,
  file: string,
  { sourceLanguage, language, report }: TermListOptions,
): TermRow[] | undefined {
  const [head = [], ...table] = parseCsv(text)
  const names = head.map((name) => name.toLowerCase())
  const column = (...wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name))
  const [term, tag] = [column('term', 'source', sourceLanguage), column('language', 'lang')]
  const translation = column('translation', 'target', ...(language === undefined ? [] : [language]))
  if (term === -1 || translation === -1) {
    report('exchange/unreadable-file', { reason: 'terms' }, { file })
    return undefined
  }
  const [forms, status, from] = [column('forms'), column('status'), column('from', 'authority')]
  return table.flatMap((cells): TermRow[] => {
    const [word = '', to = cells[tag] || language || ''] = [cells[term]]
    if (word === '' || to === '') return []
    return [
      {
        term: word,
        language: to,
        translation: cells[translation] ?? '',
        forms: (cells[forms] ?? '').split('|').filter((form) => form.trim() !== ''),
        status: cells[status] ?? '',
        from: cells[from] || file,
      },
    ]
  })
}

function readTbx(
  text: string,
  file: string,
  { sourceLanguage, language, report }: TermListOptions,
): TermRow[] | undefined {
  // The DTD that a file of 2008 names says nothing that is needed here.
  const plain = text.replace(/<!DOCTYPE\s+martif\s+SYSTEM\s+"[^"<>]*"\s*>/, '')
  const { root, fault } = readXml(plain, { maxLength: 60_000_000, maxElements: 2_000_000 })
  if (fault) {
    reportXmlFault(fault, { file }, report)
    return undefined
  }
  const entries = [...elementsOf(root, 'termEntry'), ...elementsOf(root, 'conceptEntry')]
  return entries.flatMap((entry) => {
    const sections = [...elementsOf(entry, 'langSet'), ...elementsOf(entry, 'langSec')]
    const own = sections.find((section) => isIn(section, sourceLanguage))
    const others = sections.filter((section) => section !== own && isWanted(section, language))
    return (own ? wordsOf(own) : []).flatMap((term) =>
      others.flatMap((section): TermRow[] => {
        const [translation, ...forms] = wordsOf(section)
        const tag = languageOf(languageTag(section))?.tag
        if (translation === undefined || tag === undefined) return []
        return [{ term, language: tag, translation, forms, status: '', from: file }]
      }),
    )
  })
}

function languageTag({ attributes }: XmlReadElement): string {
  return attributes['xml:lang'] ?? ''
}

function isIn(section: XmlReadElement, language: string): boolean {
  return languageOf(languageTag(section))?.tag === languageOf(language)?.tag
}

function isWanted(section: XmlReadElement, language: string | undefined): boolean {
  return language === undefined || isIn(section, language)
}

function wordsOf(section: XmlReadElement): string[] {
  return [...elementsOf(section, 'term')].flatMap((term) => {
    const words = term.children
      .map((child) => (typeof child === 'string' ? child : ''))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim()
    return words === '' ? [] : [words]
  })
}
