import type { FillInQuestion } from '@paath/model'
import type { RenderContext } from '../component.ts'
import { renderGroup, renderOutcomes } from './render-prompt.ts'
import type { QuestionBody } from './render-prompt.ts'

/** The sentence with its gaps; the gaps are `<Blank>` elements of the prompt. */
export function renderFillIn(question: FillInQuestion, context: RenderContext): QuestionBody {
  return {
    controls: renderGroup(question, context.say('fillInHint'), [], context),
    feedback: renderOutcomes(question, context),
  }
}
