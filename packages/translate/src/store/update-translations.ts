import { carryMarkup } from '../identity/carry-markup.ts'
import { changeOf } from '../identity/change.ts'
import type { Unit } from '../unit.ts'
import type { StoredDocument } from './language-store.ts'
import type { StoredTranslation } from './po-translation.ts'

/** Translations of a document that fit its units, and what became too old for any of them. */
export interface UpdatedTranslations {
  readonly translations: ReadonlyMap<string, StoredTranslation>
  /** Translations to remember: of texts that are gone, and earlier ones of texts that changed. */
  readonly retired: readonly StoredTranslation[]
}

/**
 * Bring the translations of a document in line with its units. Nothing is dropped: what fits no unit is handed back as
 * retired, and a text that comes back gets its translation back.
 *
 * @param memory What was retired earlier.
 */
export function updateTranslations(
  units: readonly Unit[],
  stored: Pick<StoredDocument, 'translations' | 'doubles'>,
  memory: readonly StoredTranslation[],
): UpdatedTranslations {
  const remembered = new Map(memory.map((one) => [`${one.id}\n${one.source}`, one]))
  const translations = new Map<string, StoredTranslation>()
  const retired: StoredTranslation[] = [...stored.doubles]
  const known = new Set(units.map(({ id }) => id))
  for (const unit of units) {
    const back = remembered.get(`${unit.id}\n${unit.source}`)
    const old = stored.translations.get(unit.id)
    const isOld = old !== undefined && old.source !== unit.source
    const translation = isOld ? (carry(old, unit) ?? back ?? old) : (old ?? back)
    if (translation) translations.set(unit.id, translation)
    if (isOld && old.state !== 'draft') retired.push(old)
  }
  for (const [id, translation] of stored.translations) {
    if (!known.has(id)) retired.push(translation)
  }
  return { translations, retired }
}

/** The same translation for the new source, where only tags changed. */
function carry(old: StoredTranslation, unit: Unit): StoredTranslation | undefined {
  if (changeOf(old.source, unit.source) !== 'markup') return undefined
  const text = carryMarkup(old.source, unit.source, old.text)
  return text === undefined ? undefined : { ...old, text, source: unit.source }
}

/** Add to a memory what it does not have yet, in a fixed order. */
export function growMemory(
  memory: readonly StoredTranslation[],
  retired: readonly StoredTranslation[],
): StoredTranslation[] {
  const grown = new Map<string, StoredTranslation>()
  for (const one of [...memory, ...retired]) {
    const id = one.id.replace(/~\d+$/, '')
    const key = `${id}\n${one.source}\n${one.text}`
    if (!grown.has(key)) grown.set(key, { ...one, id })
  }
  return [...grown.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
