import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { OutcomeFeedback, Question, RootContent } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'

/** The two parts of a question, between which the verdict stands. */
export interface QuestionBody {
  readonly controls: ElementContent
  readonly feedback: readonly ElementContent[]
}

/** The prompt with a hint on how to answer, around the controls that it names. */
export function renderGroup(
  question: Question,
  hint: readonly ElementContent[],
  controls: readonly ElementContent[],
  context: RenderContext,
): ElementContent {
  const promptId = `${question.id}-prompt`
  const hintId = `${question.id}-hint`
  const last = question.prompt.at(-1)
  const asked = last?.type === 'paragraph' ? [last] : []
  const before = question.prompt.slice(0, question.prompt.length - asked.length)
  return h('fieldset', { ariaLabelledBy: promptId, ariaDescribedBy: hintId }, [
    ...context.children(before),
    h('div.prompt', { id: promptId }, context.children(asked)),
    h('p.hint', { id: hintId }, [...hint]),
    ...controls,
  ])
}

/** What to say after an answer to the whole question. */
export function renderOutcomes(
  { feedback }: { readonly feedback: OutcomeFeedback },
  context: RenderContext,
): ElementContent[] {
  return [
    ...renderFeedback('right', context.say('feedbackIfRight'), feedback.right, context),
    ...renderFeedback('wrong', context.say('feedbackIfNotRight'), feedback.wrong, context),
  ]
}

/** Feedback behind a heading that anyone can open; with the runtime it opens by itself after an answer. */
export function renderFeedback(
  when: string,
  summary: readonly ElementContent[],
  nodes: readonly RootContent[],
  context: RenderContext,
): ElementContent[] {
  if (nodes.length === 0) return []
  return [
    h('details.feedback', { [page.feedback]: when }, [
      h('summary', [...summary]),
      h('div.feedback-body', context.children(nodes)),
    ]),
  ]
}
