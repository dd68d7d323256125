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
  const isAsked = module.language.startsWith('en') ? whatIsAskedIn(ask) : () => true
  const asked = new Set(hits.filter(({ at }) => isAsked(at)).map(({ phrase }) => phrase))
  return [...asked].find(
    (word) => !bold.includes(word) && !(ask.includes(word.toUpperCase()) && /^[a-z]/.test(word)),
  )
}

/**
 * Does a word, by its number, belong to what is asked? A not of a clause inside the question belongs to what is told: "which form helps
 * people who cannot read?"
 */
function whatIsAskedIn(ask: string): (at: number) => boolean {
  const words = wordsIn(ask).map(({ text }) => text)
  const aside = asidesIn(ask, startsOf(ask))
  const asked = words.findIndex((word) => questionWords.has(word))
  const told = words.findIndex((word, at) => at > asked && clauseWords.has(word))
  return (at) => {
    // In "or not" and "or why not".
    if (aside[at] === true || words.slice(Math.max(0, at - 2), at).includes('or')) return false
    return asked === -1 || (asked < at && (told === -1 || told >= at))
  }
}

/** Which words stand in brackets or behind a dash, by where words begin. */
function asidesIn(text: string, starts: readonly number[]): boolean[] {
  let isInBrackets = false
  let isBehindDash = false
  let from = 0
  return starts.map((start) => {
    for (const sign of text.slice(from, start).match(/[()—]/g) ?? []) {
      if (sign === '—') isBehindDash = true
      else isInBrackets = sign === '('
    }
    from = start
    return isInBrackets || isBehindDash
  })
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
