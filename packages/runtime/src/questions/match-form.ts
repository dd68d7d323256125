import { leftsOf, page } from '@paath/protocol'
import type { Answer, QuestionSettings } from '@paath/protocol'
import { findAll } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { keyLetters, letterOf, positionOf, setState } from './answer-form.ts'

/** Find the partner of each left side. */
export function createMatchForm(form: HTMLElement, question: QuestionSettings): AnswerForm {
  const selects = findAll<HTMLSelectElement>(page.left, form)
  const key = keyLetters(question)
  const leftOf = (select: Element): number => Number(select.getAttribute(page.left))
  return {
    read() {
      const chosen = leftsOf(question).map((_, left) => {
        const select = selects.find((candidate) => leftOf(candidate) === left)
        return positionOf(select ? select.value : '')
      })
      if (chosen.indexOf(-1) >= 0) return undefined
      return { type: 'match', chosen, options: question.options, lefts: leftsOf(question) }
    },
    isRight: (answer) => lettersOf(answer).join('') === key.join(''),
    show(answer) {
      const letters = answer ? lettersOf(answer) : []
      for (const select of selects) select.value = letters[leftOf(select)] ?? ''
    },
    judge(answer) {
      const letters = answer ? lettersOf(answer) : []
      for (const select of selects) {
        const left = leftOf(select)
        setState(select, answer ? letters[left] === key[left] : undefined)
      }
    },
    feedbackOf: (_, isRight) => [isRight ? 'right' : 'wrong'],
    toTexts: lettersOf,
  }
}

function lettersOf(answer: Answer): string[] {
  return answer.type === 'match' ? answer.chosen.map(letterOf) : []
}
