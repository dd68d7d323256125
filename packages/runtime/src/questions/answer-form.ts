import { letterOf, page } from '@paath/protocol'
import { mark } from '../player/page-elements.ts'
import type { Answer, FoldingSettings, QuestionSettings } from '@paath/protocol'

/** How one type of question is read from the page, marked and shown again. */
export interface AnswerForm {
  /** The answer as it stands in the form; undefined while it is not complete. */
  read(): Answer | undefined
  /** Put an answer into the form; undefined empties it. */
  show(answer: Answer | undefined): void
  /** Mark what was chosen as right or wrong; undefined takes the marks away. */
  judge(answer: Answer | undefined, folding: FoldingSettings): void
  /** Names of the feedback to open: letters, or `right` and `wrong`. */
  feedbackOf(answer: Answer, isRight: boolean): readonly string[]
  /** Letters or texts, for the journal of the LMS. */
  toTexts(answer: Answer): readonly string[]
  /** The right answer in words. */
  solution(): string
}

/** The position of a letter, -1 for none. */
export function positionOf(letter: string): number {
  return letter === '' ? -1 : letter.charCodeAt(0) - 97
}

/** Mark an element as right or wrong, or neither. */
export function setState(element: Element | undefined, isRight: boolean | undefined): void {
  mark(element, page.state, isRight === undefined ? undefined : isRight ? 'right' : 'wrong')
}

/** The letters of an answer by choice, order or partner. */
export function lettersOf(answer: Answer | undefined): readonly string[] {
  return answer && answer.type !== 'fill-in' ? answer.chosen.map(letterOf) : []
}

/** The letters of the key of a question that has options. */
export function keyLetters(question: QuestionSettings): readonly string[] {
  return typeof question.key === 'string' ? question.key.split('') : []
}

/** Feedback on the answer as a whole. */
export function feedbackOnOutcome(_: Answer, isRight: boolean): readonly string[] {
  return [isRight ? 'right' : 'wrong']
}
