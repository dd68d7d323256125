import type { RootContent } from '@paath/model'
import { toPlainText } from '@paath/model'
import { findPhrases } from '../words/find-phrases.ts'
import { wordsOf } from '../words/language-words.ts'
import { startsOf, wordsIn } from '../words/tokens.ts'
import type { Item } from './items.ts'

/** The negation in the sentence that asks, unless it is set in bold or in capitals. */
export function hiddenNegationOf({ module, ask, question }: Item): string | undefined {
  const negatives = wordsOf(module.language)?.negatives.words ?? []
  const hits = findPhrases(ask, negatives)
  if (hits.length === 0) return undefined
  const bold = toPlainText(strongIn(question.prompt)).toLowerCase()
  return hits
    .filter(({ at }) => isWhatIsAsked(ask, at, module.language))
    .map(({ phrase }) => phrase)
    .find((word) => !bold.includes(word) && !(ask.includes(word.toUpperCase()) && /^[a-z]/.test(word)))
}

/** A not of a clause inside the question belongs to what is told: "which form helps people who cannot read?" */
function isWhatIsAsked(ask: string, at: number, language: string): boolean {
  if (!language.startsWith('en')) return true
  const words = wordsIn(ask).map(({ text }) => text)
  // In brackets, behind a dash, or in "or not" and "or why not".
  if (
    /\([^)]*$|—/.test(ask.slice(0, startsOf(ask)[at])) ||
    words.slice(Math.max(0, at - 2), at).includes('or')
  )
    return false
  const asked = words.findIndex((word) => questionWords.has(word))
  return asked === -1 || (asked < at && !words.slice(asked + 1, at).some((word) => clauseWords.has(word)))
}

const questionWords: ReadonlySet<string> = new Set(['which', 'what', 'who', 'whom', 'where', 'how', 'why'])
const clauseWords: ReadonlySet<string> = new Set(
  'that who which whose when if because while where although so but and'.split(' '),
)

function strongIn(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return [node, { type: 'text', value: ' ' } as const]
    return 'children' in node ? strongIn(node.children) : []
  })
}
