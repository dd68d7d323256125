import { sliceContent, textOf, textOfBlock, trimContent } from '../document.ts'
import type { Block, Inline, Paragraph } from '../document.ts'
import type { Losses } from '../losses.ts'
import { applyAnswerKeys } from './answer-key.ts'
import type { Item } from './answer-key.ts'
import { applyAnswer, applyReason } from './answer-line.ts'
import { isSequence, labelOf, questionNumberOf } from './labels.ts'
import { answerLine, boxes, looksLikeQuestion, tickBefore, ticks } from './question-words.ts'
import { isMarked, toQuestion } from './question.ts'
import type { Candidate, QuestionBlock, QuestionOption } from './question.ts'
import { readQuestionTable } from './question-table.ts'
import { findRightOptions } from './right-options.ts'
import { splitOptions } from './split-options.ts'

/** Most options that a question has. A longer list is a list. */
const mostOptions = 8

/**
 * Find the multiple-choice questions of a document.
 *
 * A question is a line, options below it, and something that says which of them is right: a tick, colour or weight that only
 * some have, a line “Answer: b”, a list of answers further on, or a table. What asks without an answer stays text and is
 * counted.
 */
export function findQuestions(blocks: readonly Block[], losses: Losses): (Block | QuestionBlock)[] {
  const items: Item[] = []
  const rest = splitOptions(blocks)
  for (let index = 0; index < rest.length;) {
    const found = readCandidate(rest, index)
    if (found) items.push(found.candidate)
    else items.push(...rest.slice(index, index + 1))
    index += found?.length ?? 1
  }
  const answered = applyAnswerKeys(items, (where) => losses.change('answer-key', where))
  return answered.flatMap((item): (Block | QuestionBlock)[] => {
    if (item.kind !== 'candidate') return [item]
    if (isMarked(item)) return [toQuestion(item)]
    if (item.asks) losses.findUnmarked(item.stem.map(textOfBlock).join(' '))
    return [...item.raw]
  })
}

interface Found {
  readonly candidate: Candidate
  /** How many blocks it takes. */
  readonly length: number
}

function readCandidate(blocks: readonly Block[], start: number): Found | undefined {
  const first = blocks[start]
  if (first?.kind !== 'paragraph' || !isStemPart(first)) return undefined
  const number = numberOf(first)
  // A question that has a number may be told in several paragraphs.
  const longest = number === undefined ? 1 : 4
  for (let length = 1; length <= longest; length++) {
    const stem = blocks.slice(start, start + length)
    if (length > 1 && !isContinuation(stem.at(-1))) return undefined
    const found = readAfterStem(blocks, start, stem)
    if (found) return found
  }
  return undefined
}

function isStemPart({ role, level, content }: Paragraph): boolean {
  const text = textOf(content)
  const mayAsk = role === 'text' || (role === 'heading' && level > 2)
  // A line that names an answer belongs to what stands before it.
  return mayAsk && text.trim() !== '' && !answerLine.test(text)
}

function isContinuation(block: Block | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    block.role === 'text' &&
    numberOf(block) === undefined &&
    !labelOf(textOf(block.content))
  )
}

function readAfterStem(blocks: readonly Block[], start: number, stem: readonly Block[]): Found | undefined {
  const at = start + stem.length
  const next = blocks[at]
  const number = numberOf(stem[0])
  const common = {
    kind: 'candidate' as const,
    stem: stem.map(withoutNumber),
    ...(number !== undefined && { number }),
  }
  if (next?.kind === 'table') {
    const options = readQuestionTable(next)
    if (!options) return undefined
    return { candidate: { ...common, options, raw: [...stem, next], asks: true }, length: stem.length + 1 }
  }
  const lines = optionLines(blocks, at, stem.at(-1))
  if (lines.length < 2) return undefined
  const marked = findRightOptions(lines.map(withoutLabel))
  const { options, length, isNamed } = readLinesAfter(blocks, at + lines.length, marked.options)
  const [last = stem[0]] = stem.slice(-1)
  const text = last ? textOfBlock(last) : ''
  // A line that ends in a colon may lead a question or a list: only the mark tells.
  const asks =
    /[?？؟]\s*(?:\([^)]*\)\s*)?$|_{2,}|…{2,}|\.{4,}/u.test(text.trim()) || startsAsQuestion(stem[0])
  const mayAsk = asks || looksLikeQuestion(text)
  if (!isNamed && !marked.isPlain && !mayAsk) return undefined
  const total = stem.length + lines.length + length
  return { candidate: { ...common, options, raw: blocks.slice(start, start + total), asks }, length: total }
}

/** “Answer: b” and “Explanation: …” after the options. */
function readLinesAfter(
  blocks: readonly Block[],
  start: number,
  given: readonly QuestionOption[],
): { options: readonly QuestionOption[]; length: number; isNamed: boolean } {
  let options = given
  let length = 0
  let isNamed = false
  for (;;) {
    const line = blocks[start + length]
    if (line?.kind !== 'paragraph' || line.role === 'heading') break
    const answered: readonly QuestionOption[] | undefined = isNamed
      ? undefined
      : applyAnswer(withoutMarks(options), line)
    const reasoned = answered ? undefined : applyReason(options, line)
    if (!answered && (!reasoned || !isMarked({ options }))) break
    options = answered ?? reasoned ?? options
    isNamed ||= answered !== undefined
    length++
  }
  return { options, length, isNamed }
}

// A line that names the answer is plainer than any look.
function withoutMarks(options: readonly QuestionOption[]): QuestionOption[] {
  return options.map((option) => ({ ...option, isRight: false }))
}

/** The options that begin here: lines with labels, with boxes, or the items of one list. */
function optionLines(blocks: readonly Block[], start: number, stem: Block | undefined): Paragraph[] {
  const lines: Paragraph[] = []
  for (const block of blocks.slice(start, start + mostOptions + 1)) {
    if (block.kind !== 'paragraph' || block.role !== 'text') break
    lines.push(block)
  }
  const found = [labelledLines(lines), listLines(lines, stem), boxedLines(lines)]
  const best = found.reduce((a, b) => (b.length > a.length ? b : a))
  return best.length <= mostOptions ? best : []
}

function labelledLines(lines: readonly Paragraph[]): Paragraph[] {
  const names: string[] = []
  for (const { content } of lines) {
    const label = labelOf(textOf(withoutTick(content)))
    if (!label || !isSequence([...names, label.name])) break
    names.push(label.name)
  }
  return lines.slice(0, names.length)
}

function listLines(lines: readonly Paragraph[], stem: Block | undefined): Paragraph[] {
  const [first] = lines
  if (!first?.list) return []
  const { id, level } = first.list
  const above = stem?.kind === 'paragraph' ? stem.list : undefined
  if (above?.id === id && above.level >= level) return []
  const end = lines.findIndex(({ list }) => list?.id !== id || list.level !== level)
  return lines.slice(0, end === -1 ? lines.length : end)
}

function boxedLines(lines: readonly Paragraph[]): Paragraph[] {
  const isBoxed = ({ content }: Paragraph): boolean => {
    const first = /^./su.exec(textOf(content).trimStart())?.[0] ?? ''
    return boxes.test(first) || ticks.test(first) || /^\[[xX ]?\]/.test(textOf(content).trimStart())
  }
  const end = lines.findIndex((line) => !isBoxed(line))
  return lines.slice(0, end === -1 ? lines.length : end)
}

/** A tick may stand before the label: `✓ b) …`. */
function withoutTick(content: readonly Inline[]): readonly Inline[] {
  const text = textOf(content)
  const found = tickBefore.exec(text)
  return found && labelOf(text.slice(found[0].length)) ? sliceContent(content, found[0].length) : content
}

function withoutLabel({ content }: Paragraph): Inline[] {
  const rest = withoutTick(content)
  const tick = sliceContent(content, 0, textOf(content).length - textOf(rest).length)
  const label = labelOf(textOf(rest))
  return label ? [...tick, ...sliceContent(rest, label.length)] : [...content]
}

function numberOf(block: Block | undefined): number | undefined {
  if (block?.kind !== 'paragraph') return undefined
  const typed = questionNumberOf(textOf(block.content))
  return typed?.number ?? (block.list?.form === 'number' ? block.list.number : undefined)
}

function startsAsQuestion(block: Block | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    /^\s*(?:Q|Que|Ques|Question|MCQ|प्रश्न)[\s.:)\d]/iu.test(textOf(block.content))
  )
}

/** A question needs no number: a module gives it one. */
function withoutNumber(block: Block, index: number): Block {
  if (index > 0 || block.kind !== 'paragraph') return block
  const { list: _, ...plain } = block
  const text = textOf(block.content)
  const number = questionNumberOf(text)
  const content = trimContent(sliceContent(block.content, number?.length ?? 0))
  return { ...plain, role: 'text', level: 0, content }
}
