import { isAccepted, longestAnswer, page } from '@paath/protocol'
import type { Answer, QuestionSettings } from '@paath/protocol'
import { findAll } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { feedbackOnOutcome, setState } from './answer-form.ts'

/** Type the missing words or numbers. */
export function createFillInForm(form: HTMLElement, question: QuestionSettings): AnswerForm {
  const blanks = findAll<HTMLInputElement>(page.blank, form)
  return {
    read() {
      const texts = blanks.map(({ value }) => Array.from(value.trim()).slice(0, longestAnswer).join(''))
      return texts.some((text) => text === '') ? undefined : { type: 'fill-in', texts }
    },
    show(answer) {
      const texts = answer ? textsOf(answer) : []
      blanks.forEach((input, blank) => {
        input.value = texts[blank] || ''
      })
    },
    judge(answer, folding) {
      blanks.forEach((input, blank) => {
        setState(input, answer && isAccepted(question, { answer, blank }, folding))
      })
    },
    feedbackOf: feedbackOnOutcome,
    toTexts: textsOf,
    solution: () =>
      (typeof question.key === 'string' ? [] : question.key).map((accepted) => accepted[0]).join(', '),
  }
}

function textsOf(answer: Answer): readonly string[] {
  return answer.type === 'fill-in' ? answer.texts : []
}
