import type { TranslationRule } from '../translation-rule.ts'

/** The same text in the same role says the same everywhere. */
export const inconsistent: TranslationRule<'l10n/inconsistent'> = {
  id: 'l10n/inconsistent',
  check({ pairs }, report) {
    const first = new Map<string, string>()
    for (const pair of pairs) {
      const { kind, source } = pair.unit
      const key = `${kind} ${source}`
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, pair.target)
      else if (earlier !== pair.target) report({ source: pair.sourceWords, other: earlier }, pair)
    }
  },
}
