import type { TranslationRule } from '../translation-rule.ts'

/**
 * Numbers stand in international digits in every language.
 *
 * @spec Constitution of India, article 343(1): the international form of Indian numerals
 */
export const nativeDigits: TranslationRule<'l10n/native-digits'> = {
  id: 'l10n/native-digits',
  check({ pairs }, report) {
    for (const pair of pairs) {
      const digits = /(?![0-9])\p{Nd}+/u.exec(pair.targetWords)?.[0]
      if (digits !== undefined && !pair.sourceWords.includes(digits)) report({ digits }, pair)
    }
  },
}
