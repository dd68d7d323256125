import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import { assessmentId } from '@paath/model'
import type { Question } from '@paath/model'
import { page } from '@paath/protocol'
import { idWords } from '../attributes.ts'
import type { Component, RenderContext } from '../component.ts'
import { renderChoice } from './render-choice.ts'
import { renderFillIn } from './render-fill-in.ts'
import { renderMatch } from './render-match.ts'
import { renderOrder } from './render-order.ts'
import type { QuestionBody } from './render-prompt.ts'

/** A question with feedback: choose one, choose several, find the partner, put in order, fill the gap. */
export const question: Component = {
  name: 'Question',
  summary: 'A question with feedback on every answer',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        'x-expected': `${idWords}, at most 16 characters`,
        'x-parsed': true,
        description: 'Name of the question, unique in the course',
      },
      type: {
        type: 'string',
        enum: ['single', 'multiple', 'true-false', 'match', 'order', 'fill-in', 'numeric'],
        'x-parsed': true,
        description: 'Only where the options do not say it by themselves',
      },
      objective: {
        type: 'string',
        'x-parsed': true,
        description: 'Id of the objective that the question tests',
      },
      bloom: {
        type: 'string',
        enum: ['remember', 'understand', 'apply', 'analyze', 'evaluate', 'create'],
        description: 'What the learner has to do with the knowledge',
      },
      difficulty: { type: 'string', enum: ['easy', 'medium', 'hard'], description: 'How hard it is' },
    },
  },
  content: 'flow',
  kind: 'think',
  seconds: () => 30,
  render(node, context) {
    const parsed = context.question(node)
    return parsed ? [renderForm(parsed, context)] : context.children(node.children)
  },
}

function renderForm(question: Question, context: RenderContext): ElementContent {
  const attributes = {
    [page.question]: question.id,
    [page.type]: question.type,
    noValidate: true,
    autoComplete: 'off',
  }
  const { controls, feedback } = renderBody(question, context)
  return h('form.question', attributes, [
    controls,
    h('p.verdict', { [page.verdict]: '', role: 'status', dir: 'auto' }),
    ...feedback,
    // A test is handed in as a whole.
    context.module.id === assessmentId ? undefined : renderButtons(context),
  ])
}

function renderButtons(context: RenderContext): ElementContent {
  return h('div.question-buttons', [
    h('button.button', { type: 'submit', [page.checkAnswer]: '' }, context.say('checkAnswer')),
    h(
      'button.button.button-quiet',
      { type: 'button', [page.retry]: '', hidden: true },
      context.say('tryAgain'),
    ),
  ])
}

function renderBody(question: Question, context: RenderContext): QuestionBody {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return renderChoice(question, context)
    case 'match':
      return renderMatch(question, context)
    case 'order':
      return renderOrder(question, context)
    case 'fill-in':
    case 'numeric':
      return renderFillIn(question, context)
  }
}
