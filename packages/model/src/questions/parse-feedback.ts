import type { RootContent } from 'mdast'
import type { OutcomeFeedback } from '../course.ts'
import { componentNodeOf, isComponentNamed } from '../nodes/component-node-of.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import type { QuestionContext } from './question-context.ts'
import { asWritten } from '../nodes/as-written.ts'

/** Take the `<Feedback when="right|wrong">` blocks out of a question's body. */
export function parseFeedback(
  nodes: readonly RootContent[],
  { file, report }: QuestionContext,
): { readonly feedback: OutcomeFeedback; readonly rest: readonly RootContent[] } {
  const feedback = { right: [] as RootContent[], wrong: [] as RootContent[] }
  const rest: RootContent[] = []
  for (const node of nodes) {
    if (!isComponentNamed(node, 'Feedback')) {
      rest.push(node)
      continue
    }
    const when = componentNodeOf(node, file)?.attributes['when']
    if (when === 'right' || when === 'wrong') feedback[when].push(...(node.children as RootContent[]))
    else
      report(
        'question/feedback-when',
        { when: when === undefined ? '' : asWritten(when) },
        placeOfNode(node, file),
      )
  }
  return { feedback, rest }
}
