import type { ElementContent } from 'hast'
import type { FillInQuestion } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { renderFeedback, renderGroup } from './render-prompt.ts'

/** The sentence with its gaps; the gaps are `<Blank>` elements of the prompt. */
export function renderFillIn(question: FillInQuestion, context: RenderContext): ElementContent[] {
  return [
    renderGroup(question, context.say('fillInHint'), [], context),
    ...renderFeedback('right', context.say('feedbackIfRight'), question.feedback.right, context),
    ...renderFeedback('wrong', context.say('feedbackIfNotRight'), question.feedback.wrong, context),
  ]
}
