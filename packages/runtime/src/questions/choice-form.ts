import { page } from '@paath/protocol'
import type { Answer, QuestionSettings } from '@paath/protocol'
import { findAll } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { keyLetters, letterOf, positionOf, setState } from './answer-form.ts'

/** Choose one or several. */
export function createChoiceForm(form: HTMLElement, question: QuestionSettings): AnswerForm {
  const options = findAll(page.option, form)
  const key = keyLetters(question)
  const inputOf = (option: Element): HTMLInputElement | null => option.querySelector('input')
  return {
    read() {
      const chosen = options
        .filter((option) => inputOf(option)?.checked)
        .map((option) => positionOf(option.getAttribute(page.option) ?? ''))
      return chosen.length === 0 ? undefined : { type: 'choice', chosen, options: question.options }
    },
    isRight: (answer) => lettersOf(answer).sort().join('') === [...key].sort().join(''),
    show(answer) {
      const letters = answer ? lettersOf(answer) : []
      for (const option of options) {
        const input = inputOf(option)
        if (input) input.checked = letters.indexOf(input.value) >= 0
      }
    },
    judge(answer) {
      const letters = answer ? lettersOf(answer) : []
      for (const option of options) {
        const letter = option.getAttribute(page.option) ?? ''
        setState(option, letters.indexOf(letter) < 0 ? undefined : key.indexOf(letter) >= 0)
      }
    },
    feedbackOf: lettersOf,
    toTexts: lettersOf,
  }
}

function lettersOf(answer: Answer): string[] {
  return answer.type === 'choice' ? answer.chosen.map(letterOf) : []
}
