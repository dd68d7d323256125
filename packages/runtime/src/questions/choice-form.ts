import { page } from '@paath/protocol'
import type { QuestionSettings } from '@paath/protocol'
import { findAll, valueOf, wordsOf } from '../player/page-elements.ts'
import type { AnswerForm } from './answer-form.ts'
import { keyLetters, lettersOf, positionOf, setState } from './answer-form.ts'

/** Choose one or several. */
export function createChoiceForm(form: HTMLElement, question: QuestionSettings): AnswerForm {
  const options = findAll(page.option, form)
  const key = keyLetters(question)
  const inputOf = (option: Element): HTMLInputElement | null => option.querySelector('input')
  const letterAt = (option: Element): string => valueOf(option, page.option)
  return {
    read() {
      const chosen = options
        .filter((option) => inputOf(option)?.checked)
        .map((option) => positionOf(letterAt(option)))
        .sort((one, other) => one - other)
      return chosen.length === 0 ? undefined : { type: 'choice', chosen, options: question.options }
    },
    show(answer) {
      const letters = lettersOf(answer)
      for (const option of options) {
        const input = inputOf(option)
        if (input) input.checked = letters.indexOf(input.value) >= 0
      }
    },
    judge(answer) {
      const letters = lettersOf(answer)
      for (const option of options) {
        const letter = letterAt(option)
        setState(option, letters.indexOf(letter) < 0 ? undefined : key.indexOf(letter) >= 0)
      }
    },
    feedbackOf: lettersOf,
    toTexts: lettersOf,
    solution: () =>
      options
        .filter((option) => key.indexOf(letterAt(option)) >= 0)
        .map((option) => wordsOf(option.querySelector('label>span')))
        .join(' · '),
  }
}
