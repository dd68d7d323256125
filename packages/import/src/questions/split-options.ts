import { sliceContent, textOf, trimContent } from '../document.ts'
import type { Block, Paragraph } from '../document.ts'
import { isSequence, labelOf } from './labels.ts'
import { answerLine, reasonLine, tickBefore } from './question-words.ts'

/**
 * Split paragraphs that hold several options: in lines of their own (`a) Yes ⏎ b) No`) or side by side (`a) Yes   b) No`).
 * Everything else stays one paragraph.
 */
export function splitOptions(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.role !== 'text') return [block]
    const cuts = findCuts(textOf(block.content))
    return cuts.length === 0 ? [block] : cutAt(block, cuts)
  })
}

function cutAt(block: Paragraph, cuts: readonly number[]): Paragraph[] {
  const { list: _list, ...plain } = block
  return [0, ...cuts]
    .map((start, index, all) => ({
      ...(index === 0 ? block : plain),
      content: trimContent(sliceContent(block.content, start, all[index + 1])),
    }))
    .filter(({ content }) => textOf(content) !== '' || content.length > 0)
}

/** Where options, and the lines that name the answer and its reason, begin. */
function findCuts(text: string): number[] {
  const starts = [...text.matchAll(/\n|\t+| {2,}/g)].map(({ index, 0: gap }) => index + gap.length)
  const labelled = [0, ...starts].flatMap((start) => {
    const label = labelOf(text.slice(start).replace(tickBefore, ''))
    return label ? [{ start, name: label.name }] : []
  })
  // A question’s own number may stand before its options.
  const options = [labelled, labelled.slice(1)].find(
    (found) => found.length >= 2 && isSequence(found.map(({ name }) => name)),
  )
  const answers = [...text.matchAll(/\n/g)]
    .map(({ index }) => index + 1)
    .filter((start) => [answerLine, reasonLine].some((form) => form.test(lineAt(text, start))))
  return [...new Set([...(options ?? []).map(({ start }) => start), ...answers])]
    .filter((start) => start > 0)
    .sort((a, b) => a - b)
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end)
}
