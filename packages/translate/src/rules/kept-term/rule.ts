import { usesTerm } from '../../terms/terms.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** Names of the course's list stand in every language as they are. */
export const keptTerm: TranslationRule<'l10n/kept-term'> = {
  id: 'l10n/kept-term',
  check({ pairs, terms }, report) {
    const names = terms.filter(({ translations }) => translations.length === 0)
    for (const pair of pairs) {
      for (const { term } of names) {
        if (usesTerm(pair.sourceWords, { term }) && !pair.targetWords.includes(term)) report({ term }, pair)
      }
    }
  },
}
