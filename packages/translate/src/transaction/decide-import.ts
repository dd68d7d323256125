import type { Place, Report, RowFault } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { toBrackets } from '../exchange/brackets.ts'
import { foldAutocorrect } from '../exchange/clean-target.ts'
import type { ReadRow } from '../exchange/exchange.ts'
import { rowBase } from '../exchange/row-base.ts'
import { checkTags } from '../tagged/check-tags.ts'
import { toWords } from '../tagged/tagged-text.ts'
import type { Translation } from '../translation.ts'
import type { Unit } from '../unit.ts'

/** What an import decides about: the texts of today, and what is known of their translations. */
export interface ImportGround {
  readonly units: ReadonlyMap<string, Unit>
  readonly translationOf: (id: string) => Translation | undefined
  /** BCP 47. */
  readonly language: string
  /** Who translated. */
  readonly by?: string
  /** The person who vouches for approvals that a file says were made. Left out: they are translations, not approvals. */
  readonly trust?: string
  /** Whether a file wins over a translation that was changed here after the export. It never wins over an approved one. */
  readonly force?: boolean
}

/** What becomes of one row. */
export type ImportVerdict =
  /** Goes into the course. */
  | { readonly verdict: 'accepted'; readonly row: ReadRow; readonly translation: Translation }
  /** Translates a text that has changed: kept as a proposal, where nobody's words stand. */
  | { readonly verdict: 'outdated'; readonly row: ReadRow; readonly translation?: Translation }
  | {
      readonly verdict: 'rejected'
      readonly row: ReadRow
      readonly fault: RowFault
      readonly detail?: string
    }
  /** Says what stands there already. */
  | { readonly verdict: 'unchanged'; readonly row: ReadRow }
  /** Nothing was written into it. */
  | { readonly verdict: 'untranslated'; readonly row: ReadRow }

/**
 * Decide row by row what of a file goes into a course. Pure: nothing is written.
 *
 * An approved translation of today's text never changes, an empty row deletes nothing, and words of a person give way only
 * to a file that was exported after them.
 */
export function decideImport(rows: readonly ReadRow[], ground: ImportGround): ImportVerdict[] {
  return rows.map((row) => decideRow(row, ground))
}

function decideRow(row: ReadRow, ground: ImportGround): ImportVerdict {
  if (row.fault !== undefined)
    return {
      verdict: 'rejected',
      row,
      fault: row.fault,
      ...(row.detail !== undefined && { detail: row.detail }),
    }
  const unit = ground.units.get(row.id)
  if (unit === undefined) return { verdict: 'rejected', row, fault: row.id === '' ? 'id-lost' : 'unknown-id' }
  if (row.target === '') return { verdict: 'untranslated', row }
  const current = ground.translationOf(row.id)
  const state = stateOf(row, ground)
  if (current?.text === row.target && !(state === 'reviewed' && current.state !== 'reviewed'))
    return { verdict: 'unchanged', row }
  const isOld = isOutdated(row, unit, current)
  const damage = findDamage(row, isOld ? (row.source ?? unit.source) : unit.source, ground.language)
  if (damage) return { verdict: 'rejected', row, ...damage }
  if (isOld) return outdated(row, current, ground)
  const fault = findConflict(row, unit, { current, force: ground.force === true })
  if (fault !== undefined) return { verdict: 'rejected', row, fault }
  const by = state === 'reviewed' ? ground.trust : ground.by
  const translation = {
    id: unit.id,
    text: row.target,
    state,
    source: unit.source,
    ...(by !== undefined && { by }),
  }
  return { verdict: 'accepted', row, translation }
}

function stateOf({ state }: ReadRow, { trust }: ImportGround): Translation['state'] {
  if (state === 'draft') return 'draft'
  return state === 'reviewed' && trust !== undefined ? 'reviewed' : 'translated'
}

/** Was the text another one when the file was made? The mark of the export knows best; else the source column does. */
function isOutdated({ base, source }: ReadRow, unit: Unit, current: Translation | undefined): boolean {
  if (base !== undefined && base === rowBase(unit.source, current?.text)) return false
  return source !== undefined && foldAutocorrect(source) !== foldAutocorrect(unit.source)
}

function outdated(row: ReadRow, current: Translation | undefined, { by }: ImportGround): ImportVerdict {
  if (current !== undefined && current.state !== 'draft') return { verdict: 'outdated', row }
  const { id, target: text, source = '' } = row
  const translation = { id, text, source, state: 'translated' as const, ...(by !== undefined && { by }) }
  return { verdict: 'outdated', row, translation }
}

function findConflict(
  { base }: ReadRow,
  unit: Unit,
  { current, force }: { current: Translation | undefined; force: boolean },
): RowFault | undefined {
  if (current === undefined || current.state === 'draft' || current.source !== unit.source) return undefined
  if (current.state === 'reviewed') return 'approved'
  return force || base === rowBase(unit.source, current.text) ? undefined : 'changed-here'
}

interface Damage {
  readonly fault: RowFault
  readonly detail?: string
}

function findDamage({ target }: ReadRow, source: string, language: string): Damage | undefined {
  if (target.length > 500 + 20 * source.length) return { fault: 'too-long' }
  const [fault] = checkTags(source, target)
  if (fault) {
    const what = {
      missing: 'is missing',
      extra: 'is too much',
      nesting: 'does not stand with its other half',
    }
    return { fault: 'tags', detail: `${toBrackets(fault.tag)} ${what[fault.kind]}` }
  }
  return isForeign(toWords(source), toWords(target), language) ? { fault: 'script' } : undefined
}

/**
 * Is a text of several words without one letter of its script? Words that the source has may stay as they are: names,
 * addresses, abbreviations.
 */
function isForeign(source: string, target: string, language: string): boolean {
  const script = languageOf(language)?.script
  if (script === undefined || ownLetter(script).test(target)) return false
  const known = new Set(wordsOf(source))
  return wordsOf(target).filter((word) => !known.has(word)).length > 2
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []
}

function ownLetter(script: string): RegExp {
  return new RegExp(`\\p{Script_Extensions=${script === 'Aran' ? 'Arab' : script}}`, 'u')
}

/** Say what was not taken, and why, in words for the person who imports. */
export function reportVerdicts(verdicts: readonly ImportVerdict[], place: Place, report: Report): void {
  for (const entry of verdicts) {
    const { row, id } = entry.row
    if (entry.verdict === 'outdated') report('exchange/row-outdated', { row, id }, place)
    if (entry.verdict !== 'rejected') continue
    const { fault, detail } = entry
    report('exchange/row-rejected', { row, id, fault, ...(detail !== undefined && { detail }) }, place)
  }
}
