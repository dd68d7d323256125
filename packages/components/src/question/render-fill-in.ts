import type { FillInQuestion, NumericQuestion } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { renderGroup, renderOutcomes } from './render-prompt.ts'
import type { QuestionBody } from './render-prompt.ts'

/** The sentence with its gaps for words or numbers; the gaps are `<Blank>` elements of the prompt. */
export function renderFillIn(
  question: FillInQuestion | NumericQuestion,
  context: RenderContext,
): QuestionBody {
  return {
    controls: renderGroup(
      question,
      context.say(question.type === 'numeric' ? 'numericHint' : 'fillInHint'),
      [],
      context,
    ),
    feedback: renderOutcomes(question, context),
  }
}
