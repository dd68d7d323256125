import { toPlainText } from '@paath/model'
import type { RootContent } from '@paath/model'
import { partsOf } from '../../../facts/parts.ts'
import { factsOf } from '../../../facts/module-facts.ts'
import type { Rule } from '@paath/rules'
import { readText, startsOf, wordsIn } from '../../../words/tokens.ts'
import type { ReadText } from '../../../words/tokens.ts'
import { isSameWord } from '../../../words/word-table.ts'
import type { Word } from '../../../words/word-table.ts'

/** No word stands twice in a row, but those that may: "had had", "that that", and Hindi pairs such as धीरे धीरे. */
export const langRepeatedWord: Rule<'lang/repeated-word'> = {
  id: 'lang/repeated-word',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      const slips = repeated[module.language.split('-')[0] ?? '']
      for (const block of slips ? factsOf(module).blocks : []) {
        const { node, place, isQuoted, hasPair } = block
        if (isQuoted || !hasPair) continue
        const twice = pairsIn(block).filter((word) => slips?.has(word))
        if (twice.length === 0) continue
        const inOneText = pairsInOneText(node)
        for (const word of new Set(twice)) if (inOneText.has(word)) report({ word }, place)
      }
    }
  },
}

/** Words that follow themselves, with nothing but spaces between. */
function pairsIn(read: ReadText): readonly string[] {
  const { text } = read
  const pairs: string[] = []
  let starts: readonly number[] | undefined
  let before: Word | undefined
  for (const [at, word] of wordsIn(read).entries()) {
    if (isSameWord(before, word)) {
      starts ??= startsOf(text)
      if (isSpace(text, (starts[at - 1] ?? 0) + word.text.length, starts[at] ?? 0)) pairs.push(word.text)
    }
    before = word
  }
  return pairs
}

function isSpace(text: string, start: number, end: number): boolean {
  return end > start && text.slice(start, end).trim() === ''
}

/** A component in a sentence has a text of its own: its first word does not follow the word before the component. */
function pairsInOneText(node: RootContent): ReadonlySet<string> {
  const texts: RootContent[][] = [[]]
  for (const child of 'children' in node ? node.children : []) {
    if (child.type === 'mdxJsxTextElement' && /^[A-Z]/.test(child.name ?? ''))
      texts.push([...child.children], [])
    else texts.at(-1)?.push(child)
  }
  return new Set(texts.map(toPlainText).flatMap((text) => pairsIn(readText(text))))
}

/** Words that are never meant twice: articles, prepositions, auxiliaries, postpositions. */
const repeated: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a an of to in on at and or for from with by is are was were be it this your you we they he she as if but not can will should must may has'.split(
      ' ',
    ),
  ),
  hi: new Set('को का की के में से पर ने और या है हैं तो भी कि यह वह इस उस लिए था थी थे'.split(' ')),
}
