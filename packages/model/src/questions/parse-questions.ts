import type { Root, RootContent } from 'mdast'
import type { Question, Screen } from '../course.ts'
import { isComponentNamed } from '../nodes/component-node-of.ts'
import { visitNodes } from '../nodes/visit-nodes.ts'
import { parseQuestion } from './parse-question.ts'
import { placeOfNode } from '../nodes/place-of-node.ts'
import { treeIndexOf } from '../tree-index.ts'
import type { QuestionContext } from './question-context.ts'

/** Read all questions of a module, in document order, and find parts of questions that stand outside of one. */
export function parseQuestions(screens: readonly Screen[], context: QuestionContext): Question[] {
  const questions: Question[] = []
  for (const screen of screens) {
    visitNodes(screen.nodes, (node, parents) => {
      if (!isComponentNamed(node, 'Question')) {
        checkStray(node, parents, context)
        return
      }
      if (isInQuestion(parents)) {
        context.report('question/nested', {}, placeOfNode(node, context.file))
        return
      }
      const question = parseQuestion(node, screen.id, context)
      if (question) questions.push(question)
    })
  }
  return questions
}

function isInQuestion(parents: readonly RootContent[]): boolean {
  return parents.some((parent) => isComponentNamed(parent, 'Question'))
}

function checkStray(
  node: RootContent,
  parents: readonly RootContent[],
  { file, report }: QuestionContext,
): void {
  if (isInQuestion(parents)) return
  if (isComponentNamed(node, 'Blank')) report('question/blank-outside', {}, placeOfNode(node, file))
  if (isComponentNamed(node, 'Feedback')) report('question/feedback-outside', {}, placeOfNode(node, file))
}

/** The question ids that an author wrote in a module. */
export function writtenQuestionIds(tree: Root, file: string): string[] {
  return treeIndexOf(tree, file).components.flatMap(({ name, attributes: { id } }) =>
    name === 'Question' && typeof id === 'string' ? [id] : [],
  )
}
