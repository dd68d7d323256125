import type { Language } from '@paath/languages'
import type { TranslationRule } from '../translation-rule.ts'

/** A statement ends as the language ends statements, and a question as it ends questions. */
export const endMark: TranslationRule<'l10n/end-mark'> = {
  id: 'l10n/end-mark',
  check({ language, pairs }, report) {
    for (const pair of pairs) {
      const { kind } = pair.unit
      if (kind === 'heading' || kind === 'answer' || kind === 'cue') continue
      const wanted = wantedMarks(lastSign(pair.sourceWords), language)
      const found = lastSign(pair.targetWords)
      const [expected] = wanted
      if (expected !== undefined && !wanted.includes(found)) report({ expected, found }, pair)
    }
  },
}

/** The last sign, not counting quotation marks and brackets around it. */
function lastSign(words: string): string {
  return /(\S)[\s"'”’»)\]]*$/u.exec(words)?.[1] ?? ''
}

function wantedMarks(sign: string, { sentenceEnd, questionMark }: Language): readonly string[] {
  if (sign === '.' || sign === '।' || sign === '۔') return sentenceEnd
  return sign === '?' || sign === '؟' ? [questionMark, '?'] : []
}
