import { carryMarkup } from '../identity/carry-markup.ts'
import { changeOf } from '../identity/change.ts'
import type { Unit } from '../unit.ts'
import type { StoredDocument } from './language-store.ts'
import { rankOf } from './po-translation.ts'
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
  const remembered = bestOf(memory)
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

/** What the memory has for each id and source: of several translations the one that most was done for. */
function bestOf(memory: readonly StoredTranslation[]): Map<string, StoredTranslation> {
  const best = new Map<string, StoredTranslation>()
  for (const one of memory) {
    const id = withoutNumber(one.id)
    const earlier = best.get(`${id}\n${one.source}`)
    if (!earlier || rankOf(one) > rankOf(earlier)) best.set(`${id}\n${one.source}`, { ...one, id })
  }
  return best
}

/** The number that tells two translations of one text apart in a memory. */
function withoutNumber(id: string): string {
  return id.replace(/~\d+$/, '')
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
    const id = withoutNumber(one.id)
    const key = `${id}\n${one.source}\n${one.text}`
    const earlier = grown.get(key)
    if (!earlier || rankOf(one) > rankOf(earlier)) grown.set(key, { ...one, id })
  }
  return [...grown.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
