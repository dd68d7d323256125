import { leftsOf, letterOf, page } from '@paath/protocol'
import type { Answer, QuestionSettings } from '@paath/protocol'
import { findAll } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { feedbackOnOutcome, keyLetters, positionOf, setState, wordsOf } from './answer-form.ts'

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
    feedbackOf: feedbackOnOutcome,
    toTexts: lettersOf,
    solution: () =>
      selects
        .map((select) => {
          const right = Array.from(select.options).find(({ value }) => value === key[leftOf(select)])
          return `${wordsOf(select.labels[0])}: ${wordsOf(right)}`
        })
        .join(' · '),
  }
}

function lettersOf(answer: Answer): string[] {
  return answer.type === 'match' ? answer.chosen.map(letterOf) : []
}
