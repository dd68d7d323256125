import { h, icon } from '@paath/components'
import type { RenderContext } from '@paath/components'
import type { ElementContent } from 'hast'
import type { Question, RootContent } from '@paath/model'

/** What is right, and why: for the last page on paper. */
export function renderAnswer(question: Question, context: RenderContext): ElementContent[] {
  const asked = question.prompt.findLast((node) => node.type === 'paragraph')
  return [
    h('div.answer-question', question.type === 'fill-in' || !asked ? [] : context.children([asked])),
    ...solutionOf(question, context),
  ]
}

function solutionOf(question: Question, context: RenderContext): ElementContent[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
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
    case 'fill-in':
      return solution(
        [h('p', question.blanks.map(({ answers }) => answers[0] ?? '').join(', '))],
        question.feedback.right,
        context,
      )
  }
}

function solution(
  right: ElementContent[],
  feedback: readonly RootContent[],
  context: RenderContext,
): ElementContent[] {
  return [h('div.answer-right', [icon('check'), h('div', right)]), ...context.children(feedback)]
}
