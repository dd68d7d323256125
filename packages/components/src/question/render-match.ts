import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { MatchQuestion } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'
import { letterOf } from './letters.ts'
import { renderFeedback, renderGroup } from './render-prompt.ts'
import { leftSidesOf, rightSidesOf } from './right-sides.ts'

/** Each left side with a list of all right sides. Lists work by touch, keyboard and ear alike. */
export function renderMatch(question: MatchQuestion, context: RenderContext): ElementContent[] {
  const rights = rightSidesOf(question)
  const rows = leftSidesOf(question).map((left, index) => {
    const id = `${question.id}-${index}`
    return h('div.pair', [
      h('label', { htmlFor: id }, context.children(left.content)),
      h('select', { id, [page.left]: String(index) }, [
        h('option', { value: '' }, context.text('choosePartner')),
        ...rights.map((right, place) => h('option', { value: letterOf(place) }, right.text)),
      ]),
    ])
  })
  const onPaper = h(
    'ol.partners',
    rights.map((right) => h('li', context.children(right.content))),
  )
  const group = renderGroup(
    question,
    context.say('matchHint'),
    [h('div.pairs', [...renderColumns(question, context), ...rows]), onPaper],
    context,
  )
  return [
    group,
    ...renderFeedback('right', context.say('feedbackIfRight'), question.feedback.right, context),
    ...renderFeedback('wrong', context.say('feedbackIfNotRight'), question.feedback.wrong, context),
  ]
}

/** The heads of the table, where the author wrote any and the screen has room. */
function renderColumns({ columns }: MatchQuestion, context: RenderContext): ElementContent[] {
  if (columns.left.text === '' && columns.right.text === '') return []
  const heads = [columns.left, columns.right].map(({ content }) => h('span', context.children(content)))
  return [h('div.pair.pair-heads', heads)]
}
