import { textOfBlock } from '../document.ts'
import type { Block } from '../document.ts'
import { indexOfLabel, toNumber } from './labels.ts'
import { answerKeyHeading } from './question-words.ts'
import { isMarked } from './question.ts'
import type { Candidate } from './question.ts'

/** What stands in a document once its questions are known. */
export type Item = Block | Candidate

/** `1. b`, `2-(c)`, `३ – ख`. */
const pair = /(\p{Nd}{1,3})\s*[.):\-–—]*\s*[([]?\s*([A-Ha-h]|\p{L}\p{M}*)\s*[)\]]?(?=[\s,;.|]|$)/gu

/**
 * Move the answers of a list such as “Answer key: 1-b, 2-c” to their questions, and take the list out. A list that does not
 * fit stays where it is.
 *
 * @param onMove told for each list that was moved
 */
export function applyAnswerKeys(items: readonly Item[], onMove: (where: string) => void): Item[] {
  let result = [...items]
  for (let index = 0; index < result.length; index++) {
    const key = readKey(result, index)
    if (!key) continue
    const answered = answer(result.slice(0, index), key.answers)
    if (!answered) continue
    onMove(textOfBlock(key.blocks[0] ?? { kind: 'table', rows: [] }))
    result = [...answered, ...result.slice(index + key.blocks.length)]
    index = answered.length - 1
  }
  return result
}

interface AnswerKey {
  readonly blocks: readonly Block[]
  readonly answers: ReadonlyMap<number, string>
}

function readKey(items: readonly Item[], start: number): AnswerKey | undefined {
  const first = items[start]
  if (first?.kind !== 'paragraph') return undefined
  const text = textOfBlock(first)
  const heading = answerKeyHeading.exec(text)
  if (!heading) return undefined
  const answers = new Map<number, string>()
  const blocks: Block[] = [first]
  let rest = text.slice(heading[0].length)
  for (let index = start; ; index++) {
    if (rest.trim() !== '' && !readPairs(rest, answers)) {
      if (index === start) return undefined
      blocks.pop()
      break
    }
    const next = items[index + 1]
    if (next === undefined || next.kind === 'candidate') break
    if (next.kind === 'paragraph' && next.role === 'heading') break
    blocks.push(next)
    rest = numbered(next) + textOfBlock(next)
  }
  return answers.size > 0 ? { blocks, answers } : undefined
}

/** The number that Word gives an item stands in no text. */
function numbered(block: Block): string {
  return block.kind === 'paragraph' && block.list?.form === 'number' ? `${block.list.number}. ` : ''
}

/** Take over the answers of a line that holds nothing else. */
function readPairs(text: string, answers: Map<number, string>): boolean {
  const found = [...text.matchAll(pair)]
  if (found.length === 0 || text.replaceAll(pair, '').replaceAll(/[\s,;.|]/g, '') !== '') return false
  for (const [, number = '', name = ''] of found) answers.set(toNumber(number), name)
  return true
}

function answer(items: readonly Item[], answers: ReadonlyMap<number, string>): Item[] | undefined {
  const result = [...items]
  for (const [number, name] of answers) {
    const index = result.findLastIndex(
      (item) => item.kind === 'candidate' && item.number === number && !isMarked(item),
    )
    const candidate = result[index]
    if (candidate?.kind !== 'candidate') return undefined
    const right = indexOfLabel(name, candidate.options.length)
    if (right === undefined) return undefined
    const options = candidate.options.map((option, at) => ({ ...option, isRight: at === right }))
    result[index] = { ...candidate, options }
  }
  return result
}
