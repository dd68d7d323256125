import type { Span } from '@paath/diagnostics'
import { isChoiceQuestion } from '../../../facts/items.ts'
import type { Option, Question } from '@paath/model'
import type { Rule } from '@paath/rules'

/** Every option, and both outcomes of a match or a blank, are answered with words. */
export const itemMissingFeedback: Rule<'item/missing-feedback'> = {
  id: 'item/missing-feedback',
  check(course, { report }) {
    for (const module of course.modules) {
      for (const question of module.questions) {
        for (const { what, span } of silentOutcomes(question)) {
          report({ question: question.id, what }, { file: module.file, ...(span && { span }) })
        }
      }
    }
  },
}

interface SilentOutcome {
  readonly what: string
  readonly span: Span | undefined
}

function silentOutcomes(question: Question): SilentOutcome[] {
  if (isChoiceQuestion(question)) {
    const silent = question.options.filter(isSilent)
    return silent.map(({ text, span }) => ({ what: `the option "${text}"`, span }))
  }
  const { span } = question.place
  return (['right', 'wrong'] as const)
    .filter((outcome) => question.feedback[outcome].length === 0)
    .map((outcome) => ({ what: `a ${outcome} answer`, span }))
}

function isSilent({ feedback }: Option): boolean {
  return feedback.length === 0
}
