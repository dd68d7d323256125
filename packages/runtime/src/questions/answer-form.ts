import { page } from '@paath/protocol'
import type { Answer, FoldingSettings, QuestionSettings } from '@paath/protocol'

/** How one type of question is read from the page, judged and shown again. */
export interface AnswerForm {
  /** The answer as it stands in the form; undefined while it is not complete. */
  read(): Answer | undefined
  isRight(answer: Answer, folding: FoldingSettings): boolean
  /** Put an answer into the form; undefined empties it. */
  show(answer: Answer | undefined): void
  /** Mark what was chosen as right or wrong; undefined takes the marks away. */
  judge(answer: Answer | undefined, folding: FoldingSettings): void
  /** Names of the feedback to open: letters, or `right` and `wrong`. */
  feedbackOf(answer: Answer, isRight: boolean): readonly string[]
  /** Letters or texts, for the journal of the LMS. */
  toTexts(answer: Answer): readonly string[]
}

/** The letter of a position, `a` for 0. */
export function letterOf(position: number): string {
  return position < 0 ? '' : String.fromCharCode(97 + position)
}

/** The position of a letter, -1 for none. */
export function positionOf(letter: string): number {
  return letter === '' ? -1 : letter.charCodeAt(0) - 97
}

/** Mark an element as right or wrong, or neither. */
export function setState(element: Element | null | undefined, isRight: boolean | undefined): void {
  if (!element) return
  if (isRight === undefined) element.removeAttribute(page.state)
  else element.setAttribute(page.state, isRight ? 'right' : 'wrong')
}

/** The right letters of a choice or match question. */
export function keyLetters(question: QuestionSettings): readonly string[] {
  return typeof question.key === 'string' ? question.key.split('') : []
}
