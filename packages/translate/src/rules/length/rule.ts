import type { TranslationRule } from '../translation-rule.ts'

/** Shortest and longest share of the source that translations of whole sentences have. */
const limits = { least: 0.35, most: 2.5, from: 20 } as const

/**
 * A translation that is far shorter or longer than its source has lost or won something. Accepted answers are left alone: a
 * language may take more spellings of a word than its source has.
 */
export const length: TranslationRule<'l10n/length'> = {
  id: 'l10n/length',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const source = pair.sourceWords.length
      if (source <= limits.from || pair.unit.kind === 'answer') continue
      const share = pair.targetWords.length / source
      if (share < limits.least || share > limits.most) report({ percent: Math.round(share * 100) }, pair)
    }
  },
}
