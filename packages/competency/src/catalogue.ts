import type { Report } from '@paath/diagnostics'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { toLanguageTag } from './course-summary.ts'
import type { CourseSummary } from './course-summary.ts'
import { parseCsv } from './csv.ts'
import { lookUpCompetency } from './look-up.ts'

/** Largest catalogue that is read. */
export const catalogueLimit: number = 128 * 1024 * 1024

/** What reading a catalogue needs. */
export interface CatalogueOptions {
  readonly model: CompetencyModel
  readonly file: string
  readonly report: Report
}

/**
 * Read a catalogue of the portal: the JSON of its search answer, or a table with the same columns.
 *
 * Columns of a table: identifier, name, duration (seconds), language, competencies_v6 (JSON, or key paths and paths of
 * names with `;` between).
 *
 * @param report Receives `model/*` codes. Competencies that the edition does not have are counted, not listed.
 */
export function parseCatalogue(text: string, options: CatalogueOptions): CourseSummary[] {
  const { file, report } = options
  if (text.length > catalogueLimit) {
    report('model/file-too-large', { limit: '128 MB' }, { file })
    return []
  }
  const entries = /^[\uFEFF\s]*[[{]/u.test(text) ? fromJson(text, options) : fromTable(text, options)
  const unknown = new Map<string, number>()
  const finder = createFinder(options.model)
  const courses = entries.flatMap((entry) => toSummary(entry, finder, unknown))
  if (unknown.size > 0) {
    const examples = [...unknown.keys()].slice(0, 3)
    const tags = [...unknown.values()].reduce((sum, count) => sum + count, 0)
    report('model/unknown-catalogue-competencies', { tags, examples, model: options.model.id }, { file })
  }
  return courses
}

type Entry = Readonly<Record<string, unknown>>

function fromJson(text: string, { file, report }: CatalogueOptions): readonly Entry[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    report('model/unreadable-catalogue', {}, { file })
    return []
  }
  const { result, content } = toEntry(value)
  const list = [value, content, toEntry(result)['content'], result].find(Array.isArray)
  if (list) return (list as unknown[]).map(toEntry)
  report('model/unreadable-catalogue', {}, { file })
  return []
}

function fromTable(text: string, { file, report }: CatalogueOptions): Entry[] {
  const [head = [], ...rows] = parseCsv(text)
  const names = head.map((name) => name.toLowerCase().replace(/[^a-z0-9]+/gu, '_'))
  const missing = ['identifier', 'name'].filter((name) => !names.includes(name))
  if (missing.length > 0) {
    report('model/missing-column', { missing, found: head }, { file })
    return []
  }
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}

function toSummary(entry: Entry, find: Finder, unknown: Map<string, number>): CourseSummary[] {
  const id = toText(entry['identifier'])
  if (id === '') return []
  const seconds = Number(entry['duration'])
  const minutes = Number.isFinite(seconds) && seconds > 0 ? seconds / 60 : 0
  const items = new Set<CompetencyItem>()
  for (const tag of tagsOf(entry['competencies_v6'] ?? entry['competencies'])) {
    const item = find(tag)
    if (item) items.add(item)
    else unknown.set(labelOf(tag), (unknown.get(labelOf(tag)) ?? 0) + 1)
  }
  return [
    {
      id,
      title: toText(entry['name']) || id,
      source: 'portal',
      minutes,
      languages: languagesOf(entry['language']),
      competencies: [...items].map((item) => ({ item, minutes: minutes / items.size, questions: 0 })),
    },
  ]
}

function languagesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(toText) : toText(value).split(/[|;,]/u)
  return [...new Set(names.filter((name) => name.trim() !== '').map(toLanguageTag))]
}

/** Tags come as objects, as JSON in a cell, or as texts between semicolons. */
function tagsOf(value: unknown): readonly (Entry | string)[] {
  if (Array.isArray(value)) return value.map((tag) => (typeof tag === 'string' ? tag : toEntry(tag)))
  const text = toText(value)
  if (!text.startsWith('['))
    return text
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '')
  try {
    return tagsOf(JSON.parse(text))
  } catch {
    return [text]
  }
}

type Finder = (tag: Entry | string) => CompetencyItem | undefined

/** The same tag stands in many courses, so each is looked up once. */
function createFinder(model: CompetencyModel): Finder {
  const known = new Map<string, CompetencyItem | undefined>()
  return (tag) => {
    const label = labelOf(tag)
    if (!known.has(label)) known.set(label, findItem(tag, model))
    return known.get(label)
  }
}

function findItem(tag: Entry | string, model: CompetencyModel): CompetencyItem | undefined {
  const texts = typeof tag === 'string' ? [tag] : [toText(tag['competencySubThemeIdentifier']), namesOf(tag)]
  for (const text of texts) {
    const found = text === '' ? undefined : lookUpCompetency(text, model)
    if (found?.found === 'one' && found.item.rank === 'sub-theme') return inUse(found.item, model)
  }
  return undefined
}

function inUse(item: CompetencyItem, model: CompetencyModel): CompetencyItem {
  return model.items.find(({ key }) => key === item.replacedBy) ?? item
}

function labelOf(tag: Entry | string): string {
  return typeof tag === 'string' ? tag : namesOf(tag)
}

function namesOf(tag: Entry): string {
  return ['competencyAreaName', 'competencyThemeName', 'competencySubThemeName']
    .map((field) => toText(tag[field]))
    .join(' > ')
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

function toEntry(value: unknown): Entry {
  return typeof value === 'object' && value !== null ? (value as Entry) : {}
}
