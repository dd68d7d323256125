import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { OrderQuestion } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'
import { icon, outcome } from '../element.ts'
import { letterOf } from './letters.ts'
import { renderGroup, renderOutcomes } from './render-prompt.ts'
import type { QuestionBody } from './render-prompt.ts'
import { shuffledIndexes } from './right-sides.ts'

/**
 * Lines to put in order. Each has a grip to drag it, and two buttons that do the same by tap and key; the list counts
 * the places, so it can be read and answered on paper, too.
 */
export function renderOrder(question: OrderQuestion, context: RenderContext): QuestionBody {
  const lines = shuffledIndexes(question.items.length, question.id).flatMap((index) => {
    const item = question.items[index]
    return item ? [renderLine(item, letterOf(index), context)] : []
  })
  return {
    controls: renderGroup(question, context.say('orderHint'), [h('ol.order', lines)], context),
    feedback: renderOutcomes(question, context),
  }
}

function renderLine(
  { content, text }: OrderQuestion['items'][number],
  letter: string,
  context: RenderContext,
): ElementContent {
  const button = (by: string, key: 'moveUp' | 'moveDown', sign: 'up' | 'down'): ElementContent =>
    h('button.move', { type: 'button', [page.move]: by, ariaLabel: `${context.text(key)}: ${text}` }, [
      icon(sign),
    ])
  return h('li.line', { [page.item]: letter }, [
    h('div.line-row', [
      h('span.grip', { [page.grip]: '', ariaHidden: 'true' }, [icon('grip')]),
      h('div.line-text', context.children(content)),
      button('-1', 'moveUp', 'up'),
      button('1', 'moveDown', 'down'),
    ]),
    outcome('right', context.say('right')),
    outcome('wrong', context.say('notYet')),
  ])
}
