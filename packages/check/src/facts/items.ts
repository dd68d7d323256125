import { assessmentId, toPlainText } from '@paath/model'
import type { ChoiceQuestion, Course, Module, Option, Question } from '@paath/model'
import { cached } from './cached.ts'
import { partsOf } from './parts.ts'
import type { Place } from '@paath/diagnostics'
import { lengthOf } from '../words/graphemes.ts'

/** A question with what rules of wording ask of it. */
export interface Item<Q extends Question = Question> {
  readonly module: Module
  readonly question: Q
  /** Plain text of everything before the options. */
  readonly stem: string
  /** The last sentence of the stem: what is asked. */
  readonly ask: string
  readonly place: Place
}

/** A question with options. */
export interface ChoiceItem extends Item<ChoiceQuestion> {
  readonly right: readonly Option[]
  readonly wrong: readonly Option[]
}

/** Every question of a course, in the order learners meet them; those of the final test last. */
export const itemsOf: (course: Course) => readonly Item[] = cached((course) =>
  partsOf(course).flatMap(itemsIn),
)

/** Every question with options of a course. */
export const choicesOf: (course: Course) => readonly ChoiceItem[] = cached((course) =>
  itemsOf(course).filter(isChoice),
)

/** Does a question offer options? */
export function isChoice(item: Item): item is ChoiceItem {
  return isChoiceQuestion(item.question)
}

/** Has a question options? By its type, which the engine reads sooner than it finds out what an object has. */
export function isChoiceQuestion(question: Question): question is ChoiceQuestion {
  return hasOptions[question.type]
}

const hasOptions: Readonly<Record<Question['type'], boolean>> = {
  single: true,
  multiple: true,
  'true-false': true,
  match: false,
  order: false,
  'fill-in': false,
  numeric: false,
}

/** Does a question belong to the final test, which tells nobody what was right? */
export function isInTest({ module }: Item, course: Course): boolean {
  return module === course.assessment?.module
}

/** The words that answer whoever chose an option. */
export function feedbackTextOf({ feedback }: Option): string {
  return toPlainText(feedback)
}

/** How long an option looks; see `lengthOf`. */
export function lengthOfOption({ text }: Option): number {
  return lengthOf(text)
}

/** Where an option stands. In the final test it is the question: the line of an option that is right or wrong would tell its key. */
export function placeOfOption(item: ChoiceItem, option: Option): Place {
  if (item.module.id === assessmentId) return item.place
  return { file: item.module.file, span: option.span }
}

function itemsIn(module: Module): Item[] {
  const items: Item[] = []
  for (const question of module.questions) items.push(createItem(question, module))
  return items
}

function createItem(question: Question, module: Module): Item | ChoiceItem {
  const { text: stem, place } = question
  const ask = lastSentenceOf(stem)
  if (!isChoiceQuestion(question)) return { module, question, stem, ask, place }
  const right = question.options.filter(isRight)
  const wrong = question.options.filter(isWrong)
  return { module, question, stem, ask, place, right, wrong }
}

function isRight({ right }: Option): boolean {
  return right
}

function isWrong({ right }: Option): boolean {
  return !right
}

/** From the last end of a sentence on. A hint such as "Select two." after the question is left out. */
function lastSentenceOf(stem: string): string {
  // Most questions are one sentence.
  if (!/[.?!।]\s/.test(stem)) return stem.trim() === '' ? '' : stem
  const sentences = stem.split(/(?<=[.?!।])\s+/).filter((sentence) => sentence.trim() !== '')
  return sentences.findLast(isAsking) ?? sentences.at(-1) ?? ''
}

function isAsking(sentence: string): boolean {
  const end = sentence.trimEnd()
  return end.endsWith('?') || end.endsWith('？')
}
