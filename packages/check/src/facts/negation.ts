import type { RootContent } from '@paath/model'
import { toPlainText } from '@paath/model'
import { findPhrases } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import type { Item } from './items.ts'

/** The negation in the sentence that asks, unless it is set in bold or in capitals. */
export function hiddenNegationOf({ module, ask, question }: Item): string | undefined {
  const negatives = wordsOf(module.language)?.negatives.words ?? []
  const bold = toPlainText(strongIn(question.prompt)).toLowerCase()
  return findPhrases(ask, negatives)
    .map(({ phrase }) => phrase)
    .find((word) => !bold.includes(word) && !(ask.includes(word.toUpperCase()) && /^[a-z]/.test(word)))
}

function strongIn(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return [node, { type: 'text', value: ' ' } as const]
    return 'children' in node ? strongIn(node.children) : []
  })
}
