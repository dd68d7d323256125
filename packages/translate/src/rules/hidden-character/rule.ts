import type { Language } from '@paath/languages'
import type { TranslationRule } from '../translation-rule.ts'

/**
 * Characters that nobody sees and that change how a text is searched, joined or read.
 *
 * Joiners are letters' business: one after a virama, and in Arabic script between letters, is right.
 */
export const hiddenCharacter: TranslationRule<'l10n/hidden-character'> = {
  id: 'l10n/hidden-character',
  check({ language, pairs }, report) {
    for (const pair of pairs) {
      const found = findHidden(pair.targetWords, language)
      if (found !== undefined && !pair.sourceWords.includes(found)) report({ code: codeOf(found) }, pair)
    }
  },
}

const never = /[\u200B\uFEFF\u00AD\u202A-\u202E\u2060-\u2064\u2066-\u2069]/u
/** In a right-to-left text they may stand beside its letters. */
const directions = /[\u200E\u200F]/u
const emoji = /[\p{Emoji}\uFE0F]\u200D(?=\p{Emoji})/gu

/** Spellings with a joiner where no virama stands before it: Bengali and Assamese র‍্য, Marathi अ‍ॅ. */
const spelled = /[\u09B0\u09F0]\u200D(?=\u09CD)|\u0905\u200D(?=\u0945)/gu

/** A joiner without a virama before it. */
const strayJoiner = /(?<![\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D])[\u200C\u200D]/u
const strayBetween = /(?<!\p{Script=Arab}\p{M}*)[\u200C\u200D]|[\u200C\u200D](?!\p{Script=Arab})/u

function findHidden(words: string, { direction, script }: Language): string | undefined {
  const text = words.replaceAll(emoji, '').replaceAll(spelled, '')
  const isArabic = script === 'Arab' || script === 'Aran'
  const joiner = (isArabic ? strayBetween : strayJoiner).exec(text)?.[0]
  return never.exec(text)?.[0] ?? (direction === 'ltr' ? directions.exec(text)?.[0] : undefined) ?? joiner
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
