import type { ExchangeRow } from '../exchange.ts'
import { toBrackets } from '../brackets.ts'

/** What a translator has to know, in the document itself. */
export function instruction({ source, target }: { source: string; target: string }): string {
  return (
    `Write ${target} in the third column only. Keep every mark such as ⟦1⟧ where its words are: the last column says what it stands for. ` +
    `The first two columns are locked; do not merge, split or delete rows. Type Unicode (InScript or a phonetic keyboard), never an old font. ` +
    `Save as .docx and send the file back. The ${source} text in its layout is in preview.html.`
  )
}

/** What stands in the last column beside one text, a paragraph each. */
export function notesOf(row: ExchangeRow): string[] {
  const { context, kind, notes, tags, state, previous } = row
  return [
    ...(previous === undefined ? [] : [`Changed since it was translated. Before: ${toBrackets(previous)}`]),
    ...(state === 'draft' ? ['Draft of a machine or a tool: read and correct it.'] : []),
    ...notes,
    ...tags.map(({ number, means }) => `⟦${number}⟧ ${means}`),
    context === '' ? kind : `${kind}, ${context}`,
  ]
}
