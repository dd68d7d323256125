import { hasForm, usesTerm } from '../../terms/terms.ts'
import type { TranslationRule } from '../translation-rule.ts'

/** A term of the course's list is translated as the list says, with any ending. */
export const term: TranslationRule<'l10n/term'> = {
  id: 'l10n/term',
  check({ language, pairs, terms }, report) {
    const wanted = terms.filter(({ translations }) => translations.length > 0)
    for (const pair of pairs) {
      for (const one of wanted) {
        if (!usesTerm(pair.sourceWords, one)) continue
        if (one.translations.some((form) => hasForm(pair.targetWords, form, language))) continue
        report({ term: one.term, wanted: one.translations }, pair)
      }
    }
  },
}
