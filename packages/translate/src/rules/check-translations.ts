import type { Code, DataOf, Place, Report } from '@paath/diagnostics'
import { rules } from './index.ts'
import type { CheckedPair, CheckedTranslations, TranslationRule } from './translation-rule.ts'

/**
 * Look for what is wrong with translations, by every rule.
 *
 * @param placeOf Where a translation stands.
 */
export function checkTranslations(
  translations: CheckedTranslations,
  placeOf: (pair: CheckedPair) => Place,
  report: Report,
): void {
  for (const rule of rules) runRule(rule as TranslationRule, translations, { placeOf, report })
}

function runRule<C extends Code>(
  { id, check }: TranslationRule<C>,
  translations: CheckedTranslations,
  { placeOf, report }: { readonly placeOf: (pair: CheckedPair) => Place; readonly report: Report },
): void {
  check(translations, (data: DataOf<C>, pair) => report(id, data, placeOf(pair)))
}
