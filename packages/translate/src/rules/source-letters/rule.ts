import type { Language } from '@paath/languages'
import type { TranslationRule } from '../translation-rule.ts'

/** Words of the source that stand in its own letters, as a machine leaves those that it does not know. Kept names may. */
export const sourceLetters: TranslationRule<'l10n/source-letters'> = {
  id: 'l10n/source-letters',
  check({ language, sourceLanguage, pairs, terms }, report) {
    const [own, source] = [scriptOf(language), scriptOf(sourceLanguage)]
    // Words in Latin letters have a rule of their own.
    if (own === source || source === 'Latn') return
    const letters = new RegExp(`(?:(?!\\p{scx=${own}})(?=\\p{L})\\p{scx=${source}}\\p{M}*)+`, 'gu')
    const kept = terms.filter(({ translations }) => translations.length === 0).map(({ term }) => term)
    for (const pair of pairs) {
      const found = pair.targetWords
        .match(letters)
        ?.filter((word) => !kept.some((name) => name.includes(word)))
      if (found && found.length > 0) report({ words: [...new Set(found)] }, pair)
    }
  },
}

function scriptOf({ script }: Language): string {
  return script === 'Aran' ? 'Arab' : script
}
