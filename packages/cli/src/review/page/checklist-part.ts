import type { ChecklistItem, CourseReview } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { visibleText } from '../../report/visible-text.ts'
import { scorecardWords } from '../words.ts'

/** What the changes themselves ask of a person. */
export function toTasks({ id, checklist }: CourseReview): ElementContent[] {
  const tasks = checklist.filter(({ statements }) => statements.length === 0)
  if (tasks.length === 0) return []
  return [
    h('h2', visibleText(`What only a person can judge in ${id}`)),
    h('p', 'Approve when you can tick all of these; else ask the author for a change.'),
    toTicks(tasks),
  ]
}

/** Rows of the scorecard, folded: they matter to the grade, and seldom to what changed. */
export function toScorecard({ id, checklist }: CourseReview): ElementContent[] {
  const rows = checklist.filter(({ statements }) => statements.length > 0)
  if (rows.length === 0) return []
  return [h('details', [h('summary', visibleText(scorecardWords(rows, id))), toTicks(rows)])]
}

/** Boxes that can be ticked while reading. Nothing keeps them. */
function toTicks(items: readonly ChecklistItem[]): Element {
  return h(
    'ul',
    { className: ['ticks'] },
    items.map(({ task, about = '', statements }) =>
      h('li', [
        h('label', [
          h('input', { type: 'checkbox' }),
          h('span', [
            task,
            ...(about === '' ? [] : [': ', h('code', visibleText(about))]),
            ...(statements.length > 0 ? [` (${statements.join(', ')})`] : []),
          ]),
        ]),
      ]),
    ),
  )
}
