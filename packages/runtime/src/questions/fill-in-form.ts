import { foldAnswer, longestAnswer, page } from '@paath/protocol'
import type { Answer, FoldingSettings, QuestionSettings } from '@paath/protocol'
import { findAll } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { setState } from './answer-form.ts'

/** Type the missing words. */
export function createFillInForm(form: HTMLElement, question: QuestionSettings): AnswerForm {
  const blanks = findAll<HTMLInputElement>(page.blank, form)
  const key = typeof question.key === 'string' ? [] : question.key
  const isAccepted = (text: string | undefined, blank: number, folding: FoldingSettings): boolean =>
    (key[blank] ?? []).indexOf(foldAnswer(text ?? '', folding)) >= 0
  return {
    read() {
      const texts = blanks.map(({ value }) => Array.from(value.trim()).slice(0, longestAnswer).join(''))
      return texts.some((text) => text === '') ? undefined : { type: 'fill-in', texts }
    },
    isRight: (answer, folding) => key.every((_, blank) => isAccepted(textsOf(answer)[blank], blank, folding)),
    show(answer) {
      const texts = answer ? textsOf(answer) : []
      blanks.forEach((input, blank) => {
        input.value = texts[blank] ?? ''
      })
    },
    judge(answer, folding) {
      const texts = answer ? textsOf(answer) : []
      blanks.forEach((input, blank) => {
        setState(input, answer ? isAccepted(texts[blank], blank, folding) : undefined)
      })
    },
    feedbackOf: (_, isRight) => [isRight ? 'right' : 'wrong'],
    toTexts: textsOf,
  }
}

function textsOf(answer: Answer): readonly string[] {
  return answer.type === 'fill-in' ? answer.texts : []
}
