import type { TextBlock } from '../../../facts/module-facts.ts'
import { runningPhrases } from '../../../facts/running-phrases.ts'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'
import { startsOf } from '../../../words/tokens.ts'
import type { PhraseHit } from '../../../words/find-phrases.ts'

/** No note of the author is left in the text. */
export const langPlaceholder: Rule<'lang/placeholder'> = {
  id: 'lang/placeholder',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const { block, hits } of runningPhrases(module, 'placeholders')) {
        if (block.isQuoted) continue
        const starts = startsOf(block.text)
        const note = hits.find((hit) => standsApart(hit, block, starts))
        if (note) report({ text: note.phrase }, block.place)
      }
    }
  },
}

/** In brackets, or at the begin or end of its block. In the middle of a sentence the same words are about something. */
function standsApart(
  { at, length }: PhraseHit,
  { text, count }: TextBlock,
  starts: readonly number[],
): boolean {
  const before = text[(starts[at] ?? 0) - 1] ?? ''
  return at === 0 || at + length === count || '[({<'.includes(before)
}
