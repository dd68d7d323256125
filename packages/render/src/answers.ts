import { h, icon } from '@paath/components'
import type { RenderContext } from '@paath/components'
import type { ElementContent } from 'hast'
import type { NumberBlank, Question, RootContent } from '@paath/model'

/** What is right, and why: for the last page on paper. */
export function renderAnswer(question: Question, context: RenderContext): ElementContent[] {
  const asked = question.prompt.findLast((node) => node.type === 'paragraph')
  const hasBlanks = 'blanks' in question
  return [
    h('div.answer-question', hasBlanks || !asked ? [] : context.children([asked])),
    ...solutionOf(question, context),
  ]
}

function solutionOf(question: Question, context: RenderContext): ElementContent[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return question.options
        .filter(({ right }) => right)
        .flatMap((option) => solution(context.children(option.content), option.feedback, context))
    case 'match':
      return [
        h(
          'ul',
          question.pairs.flatMap(({ left, right }) =>
            left
              ? [
                  h('li', [
                    ...context.children(left.content),
                    ': ',
                    h('strong', context.children(right.content)),
                  ]),
                ]
              : [],
          ),
        ),
        ...context.children(question.feedback.right),
      ]
    case 'order': {
      const lines = question.items.map(({ content }) => h('li', context.children(content)))
      return solution([h('ol', lines)], question.feedback.right, context)
    }
    case 'numeric':
      return solution(line(question.blanks.map(numberText), context), question.feedback.right, context)
    case 'fill-in':
      return solution(
        line(
          question.blanks.map(({ answers }) => answers[0] ?? ''),
          context,
        ),
        question.feedback.right,
        context,
      )
  }
}

function numberText({ number, tolerance }: NumberBlank): string {
  return tolerance === 0 ? String(number) : `${number} ± ${tolerance}`
}

function line(answers: readonly string[], context: RenderContext): ElementContent[] {
  return [h('p', context.children([{ type: 'text', value: answers.join(', ') }]))]
}

function solution(
  right: ElementContent[],
  feedback: readonly RootContent[],
  context: RenderContext,
): ElementContent[] {
  return [h('div.answer-right', [icon('check'), h('div', right)]), ...context.children(feedback)]
}
