import type { TranslationRule } from '../translation-rule.ts'

/** Only accepted answers hold several wordings; anywhere else learners would see the bar between them. */
export const twoInOne: TranslationRule<'l10n/two-in-one'> = {
  id: 'l10n/two-in-one',
  check({ pairs }, report) {
    for (const pair of pairs) {
      if (pair.unit.kind === 'answer' || pair.sourceWords.includes('|')) continue
      const found = /\S+\s+\|\s+\S+/u.exec(pair.targetWords)?.[0]
      if (found !== undefined) report({ words: found }, pair)
    }
  },
}
