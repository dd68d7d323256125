import type { Language } from '@paath/languages'
import type { TranslationRule } from '../translation-rule.ts'

/** Letters of a script that neither the language nor the source uses are a slip of a keyboard or of a machine. */
export const foreignScript: TranslationRule<'l10n/foreign-script'> = {
  id: 'l10n/foreign-script',
  check({ language, pairs }, report) {
    const foreign = foreignLetters(language)
    for (const pair of pairs) {
      const found = pair.targetWords.match(foreign)?.find((letters) => !pair.sourceWords.includes(letters))
      if (found !== undefined) report({ letters: found, name: language.name }, pair)
    }
  },
}

function foreignLetters({ script }: Language): RegExp {
  const own = script === 'Aran' ? 'Arab' : script
  return new RegExp(`(?:(?!\\p{scx=${own}}|\\p{scx=Latn}|\\p{scx=Zyyy}|\\p{scx=Zinh})\\p{L}\\p{M}*)+`, 'gu')
}
