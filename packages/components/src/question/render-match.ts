import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { MatchQuestion } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'
import { icon, outcome } from '../element.ts'
import { renderGroup, renderOutcomes } from './render-prompt.ts'
import type { QuestionBody } from './render-prompt.ts'
import { leftSidesOf, shuffledRightSides } from './right-sides.ts'

/**
 * Each left side with a list of all right sides. Lists work by touch, keyboard and ear alike. Where there is room, the
 * right sides can also be dragged to their partners.
 */
export function renderMatch(question: MatchQuestion, context: RenderContext): QuestionBody {
  const rights = shuffledRightSides(question)
  const rows = leftSidesOf(question).map((left, index) => {
    const id = `${question.id}-${index}`
    return h('div.pair', [
      h('label', { htmlFor: id }, context.children(left.content)),
      h('div.partner', [
        h('select', { id, [page.left]: String(index) }, [
          h('option', { value: '' }, context.text('choosePartner')),
          ...rights.map(({ letter, cell }) => h('option', { value: letter }, cell.text)),
        ]),
        icon('chevron'),
        outcome('right', context.say('right')),
        outcome('wrong', context.say('notYet')),
      ]),
    ])
  })
  const partners = h(
    'ol.partners',
    rights.map(({ letter, cell }) =>
      h('li', { [page.partner]: letter }, [
        h('span.grip', { ariaHidden: 'true' }, [icon('grip')]),
        h('div', context.children(cell.content)),
      ]),
    ),
  )
  const controls = [h('div.pairs', [...renderColumns(question, context), ...rows]), partners]
  return {
    controls: renderGroup(question, context.say('matchHint'), controls, context),
    feedback: renderOutcomes(question, context),
  }
}

/** The heads of the table, where the author wrote any and the screen has room. */
function renderColumns({ columns }: MatchQuestion, context: RenderContext): ElementContent[] {
  if (columns.left.text === '' && columns.right.text === '') return []
  const heads = [columns.left, columns.right].map(({ content }) => h('span', context.children(content)))
  return [h('div.pair.pair-heads', heads)]
}
