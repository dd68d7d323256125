import type { TranslationRule } from '../translation-rule.ts'

/** Words that speak to an officer as to a child or a close friend, by language. */
const familiar: Readonly<Record<string, readonly string[]>> = {
  hi: ['तुम', 'तुम्हारा', 'तुम्हारी', 'तुम्हारे', 'तुम्हें', 'तुमको', 'तुझे', 'तू', 'तेरा', 'तेरी', 'तेरे'],
  mr: ['तू', 'तुला', 'तुझा', 'तुझी', 'तुझे'],
  bn: ['তুমি', 'তোমার', 'তোমাকে', 'তুই', 'তোর', 'তোকে'],
  pa: ['ਤੂੰ', 'ਤੇਰਾ', 'ਤੇਰੀ', 'ਤੇਰੇ', 'ਤੈਨੂੰ'],
  gu: ['તું', 'તારું', 'તારી', 'તારો', 'તને'],
  or: ['ତୁ', 'ତୋର', 'ତୋତେ', 'ତୁମେ', 'ତୁମର', 'ତୁମକୁ'],
  ta: ['நீ', 'உன்', 'உனக்கு', 'உன்னை'],
  ur: ['تم', 'تمہارا', 'تمہاری', 'تمہارے', 'تمہیں', 'تیرا', 'تیری'],
}

/** Courses for officers address them politely. */
export const register: TranslationRule<'l10n/register'> = {
  id: 'l10n/register',
  check({ language, pairs }, report) {
    const words = new Set(familiar[language.tag] ?? [])
    if (words.size === 0) return
    for (const pair of pairs) {
      const found = pair.targetWords.match(/[\p{L}\p{M}]+/gu)?.find((word) => words.has(word))

      if (found !== undefined) report({ word: found }, pair)
    }
  },
}
