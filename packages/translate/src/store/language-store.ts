import { readPo } from '../po/read-po.ts'
import type { PoFault } from '../po/read-po.ts'
import { serializePo } from '../po/serialize-po.ts'
import type { PoEntry } from '../po/po-entry.ts'
import type { LockedText } from '../identity/locked-text.ts'
import type { Unit } from '../unit.ts'
import { fromPoEntry, toPoEntry } from './po-translation.ts'
import { rankOf } from './po-translation.ts'
import type { StoredTranslation } from './po-translation.ts'

/** Where the translations of a document into a language stand. */
export function poFile(language: string, document: string): string {
  return `l10n/${language}/${document}.po`
}

/** Name of the document that holds translations of texts that are gone. */
export const memoryDocument = '_memory'

/** The translations of one document into one language. */
export interface StoredDocument {
  readonly translations: ReadonlyMap<string, StoredTranslation>
  /** Every entry, translated or not, as the lock would remember it. */
  readonly texts: readonly LockedText[]
  /** Entries that no unit can have any more: a second one for the same id with another text. */
  readonly doubles: readonly StoredTranslation[]
  readonly faults: readonly PoFault[]
}

/** Read the translations of a PO file. Two entries for one text are one if they say the same. */
export function readStore(text: string): StoredDocument {
  const { entries, faults } = readPo(text)
  const translations = new Map<string, StoredTranslation>()
  const doubles: StoredTranslation[] = []
  for (const entry of entries) {
    const found = fromPoEntry(entry)
    if (!found) continue
    const earlier = translations.get(found.id)
    if (!earlier) translations.set(found.id, found)
    else if (earlier.text !== found.text || earlier.source !== found.source) doubles.push(found)
    else if (rankOf(found) > rankOf(earlier)) translations.set(found.id, found)
  }
  const texts = entries.flatMap(({ context, source, extracted }) =>
    context === undefined ? [] : [{ id: context, text: source, context: extracted[0] ?? '' }],
  )
  return { translations, doubles, faults, texts }
}

/** What the file of a document says about itself. */
export interface StoreHeader {
  readonly course: string
  readonly document: string
  /** BCP 47. */
  readonly language: string
}

/** Write the file of a document: every unit in order, with or without its translation. */
export function serializeStore(
  units: readonly Unit[],
  translations: ReadonlyMap<string, StoredTranslation>,
  header: StoreHeader,
): string {
  const entries = units.map((unit) => toPoEntry(unit, translations.get(unit.id)))
  return serializePo({ header: headerFields(header), entries })
}

/** Write the memory of a language: translations of texts that are gone or were reworded. */
export function serializeMemory(memory: readonly StoredTranslation[], header: StoreHeader): string {
  const seen = new Set<string>()
  const entries = memory.map((translation): PoEntry => {
    const { id: whole, source } = translation
    const base = whole.replace(/~\d+$/, '')
    let id = base
    for (let number = 2; seen.has(`${id}\n${source}`); number++) id = `${base}~${number}`
    seen.add(`${id}\n${source}`)
    const unit: Unit = { id, kind: 'paragraph', source, context: '', notes: [], tags: [] }
    return toPoEntry(unit, translation)
  })
  return serializePo({ header: headerFields(header), entries })
}

/** No date, tool version or name: what changes without a translation changing makes diffs that nobody reads. */
function headerFields({ course, document, language }: StoreHeader): Map<string, string> {
  return new Map([
    ['Project-Id-Version', `${course}/${document}`],
    ['Language', language.replace('-', '_')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
  ])
}
