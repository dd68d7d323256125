import type { Report } from '@paath/diagnostics'

/** One term of a framework of the platform, after cleaning. Every field it came with is in `fields`. */
export interface Term {
  readonly identifier: string
  readonly refId: string
  /** Without outer spaces, stray commas and invisible characters. */
  readonly name: string
  /** Identifiers of the terms below it, each once. */
  readonly below: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
}

/** The three categories of a competency framework, each in the order of the file and each term once. */
export interface Framework {
  readonly areas: readonly Term[]
  readonly themes: readonly Term[]
  readonly subThemes: readonly Term[]
}

/** Largest framework that is read. The real one has a few megabytes. */
export const frameworkLimit: number = 48 * 1024 * 1024

const categoryCodes = { areas: 'competencyarea', themes: 'theme', subThemes: 'subtheme' } as const

/**
 * Read the platform's own answer to a framework request.
 *
 * Repeated terms and associations count once, and names are cleaned. Nothing that a term has is refused.
 *
 * @param report Receives `model/*` codes.
 * @returns Undefined if the text is no framework of the three categories.
 */
export function parseFramework(text: string, file: string, report: Report): Framework | undefined {
  if (text.length > frameworkLimit) {
    report('model/file-too-large', { limit: '48 MB' }, { file })
    return undefined
  }
  const value = parseJson(text, file, report)
  if (value === undefined) return undefined
  const categories = findCategories(value)
  const missing = Object.values(categoryCodes).filter((code) => !categories?.has(code))
  if (!categories || missing.length > 0) {
    report('model/no-framework', { missing }, { file })
    return undefined
  }
  const read = (code: string): Term[] => readTerms(categories.get(code) ?? [], code, { file, report })
  return {
    areas: read(categoryCodes.areas),
    themes: read(categoryCodes.themes),
    subThemes: read(categoryCodes.subThemes),
  }
}

/** Take off what nobody means to write: invisible characters, double spaces, punctuation at the start. */
export function cleanName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.–-]+/u, '')
    .trim()
}

function parseJson(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) as unknown
  } catch {
    const cut = !/[\]}]\s*$/u.test(text)
    report('model/unreadable-framework', { cut }, { file })
    return undefined
  }
}

function findCategories(value: unknown): Map<string, readonly unknown[]> | undefined {
  const root = toRecord(value)
  const result = toRecord(root['result'])
  const framework = [result['framework'], root['framework'], value].map(toRecord)
  const list = framework.find(({ categories }) => Array.isArray(categories))?.['categories']
  if (!Array.isArray(list)) return undefined
  const entries = list.map(toRecord)
  return new Map(
    entries.flatMap(({ code, terms }) =>
      typeof code === 'string' && Array.isArray(terms)
        ? [[code.toLowerCase(), terms as unknown[]] as const]
        : [],
    ),
  )
}

function readTerms(
  terms: readonly unknown[],
  category: string,
  { file, report }: { file: string; report: Report },
): Term[] {
  const byId = new Map<string, Term>()
  for (const [at, value] of terms.entries()) {
    const term = readTerm(toRecord(value))
    if (term === undefined) {
      report('model/bad-term', { category, number: at + 1 }, { file })
      continue
    }
    const known = byId.get(term.identifier)
    if (known && known.name !== term.name) {
      report(
        'model/duplicate-term',
        { identifier: term.identifier, first: known.name, second: term.name },
        { file },
      )
    }
    byId.set(term.identifier, known ? { ...known, below: merge(known.below, term.below) } : term)
  }
  return [...byId.values()]
}

function readTerm(fields: Readonly<Record<string, unknown>>): Term | undefined {
  const name = typeof fields['name'] === 'string' ? cleanName(fields['name']) : ''
  const identifier = toText(fields['identifier']) || toText(fields['code'])
  if (name === '' || identifier === '') return undefined
  const associations = Array.isArray(fields['associations']) ? fields['associations'].map(toRecord) : []
  return {
    identifier,
    refId: toText(fields['refId']),
    name,
    below: merge(
      associations.map((one) => toText(one['identifier']) || toText(one['code'])).filter((id) => id !== ''),
      [],
    ),
    fields,
  }
}

function merge(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])]
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
