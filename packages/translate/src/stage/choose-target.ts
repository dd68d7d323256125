import type { TermsOf } from '../identity/change.ts'
import type { StoredTranslation } from '../store/po-translation.ts'
import { statusOf } from '../store/status.ts'
import type { UnitStatus } from '../store/status.ts'
import type { Unit } from '../unit.ts'

/** What a course wants of a language that is not finished. */
export interface ResolvedPolicy {
  readonly untranslated: 'block' | 'source-fallback' | 'stale-banner'
  readonly drafts: boolean
  /** The listed terms that a source text uses. Default: none are known. */
  readonly termsOf?: TermsOf
}

/** What is shown for one text. */
export interface Choice {
  readonly status: UnitStatus
  /** The translation to show; undefined: the source text. */
  readonly translation: StoredTranslation | undefined
  /** Why the language cannot be built with this. */
  readonly stops?: 'missing' | 'drafts' | 'old' | 'wrong'
}

/** Decide what stands in the package for one text, as the policy of the course says. */
export function chooseTarget(
  unit: Unit,
  translation: StoredTranslation | undefined,
  { untranslated, drafts, termsOf }: ResolvedPolicy,
): Choice {
  const status = statusOf(unit, translation, termsOf)
  const isDraft = translation?.state === 'draft'
  const isShown =
    status === 'reviewed' || status === 'translated' || status === 'recheck' || status === 'draft'
  if (isShown && (!isDraft || drafts)) return { status, translation }
  const isBlocked = untranslated !== 'source-fallback'
  const none = { status, translation: undefined }
  if (status === 'missing') return isBlocked ? { ...none, stops: 'missing' } : none
  if (status === 'wrong') return isBlocked ? { ...none, stops: 'wrong' } : none
  if (isDraft) return isBlocked ? { ...none, stops: 'drafts' } : none
  if (untranslated === 'stale-banner') return { status, translation }
  return isBlocked ? { ...none, stops: 'old' } : none
}
