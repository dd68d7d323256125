import type { ElementContent } from 'hast'
import { h } from '../h.ts'
import type { ChoiceQuestion, Option } from '@paath/model'
import { page } from '@paath/protocol'
import type { RenderContext } from '../component.ts'
import { outcome } from '../element.ts'
import { labelContent } from '../label-content.ts'
import { letterOf } from './letters.ts'
import { renderFeedback, renderGroup } from './render-prompt.ts'
import type { QuestionBody } from './render-prompt.ts'

/** Options as cards: the whole card is the label of its round or square box. */
export function renderChoice(question: ChoiceQuestion, context: RenderContext): QuestionBody {
  const hint = context.say(question.type === 'multiple' ? 'chooseAll' : 'chooseOne')
  const options = question.options.map((option, index) =>
    renderOption({ question, option, letter: letterOf(index) }, context),
  )
  return { controls: renderGroup(question, hint, [h('div.options', options)], context), feedback: [] }
}

interface Place {
  readonly question: ChoiceQuestion
  readonly option: Option
  readonly letter: string
}

function renderOption({ question, option, letter }: Place, context: RenderContext): ElementContent {
  const id = `${question.id}-${letter}`
  const type = question.type === 'multiple' ? 'checkbox' : 'radio'
  const { label, rest } = labelContent(option.content, context)
  return h('div.option', { [page.option]: letter }, [
    h('input', { type, id, name: question.id, value: letter }),
    h('label', { htmlFor: id }, [h('span.option-text', label), outcomeOf(option, context)]),
    ...rest,
    ...renderFeedback(letter, context.say('feedback'), option.feedback, context),
  ])
}

function outcomeOf({ right }: Option, context: RenderContext): ElementContent {
  return right ? outcome('right', context.say('right')) : outcome('wrong', context.say('notYet'))
}
