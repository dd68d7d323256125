import type { BlockContent, List, ListItem, RootContent } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { textOf, textOfBlock } from '../document.ts'
import type { Block } from '../document.ts'
import type { QuestionBlock, QuestionOption } from '../questions/question.ts'
import type { BlockContext } from './block-context.ts'
import { element } from './element.ts'
import { toPhrasing } from './inline.ts'

/** A question as `<Question>`: its stem, then a list in which the right options have a cross. */
export function toQuestionNode(
  { stem, options }: QuestionBlock,
  context: BlockContext,
  toFlow: (blocks: readonly Block[]) => RootContent[],
): MdxJsxFlowElement {
  const words = stem.map(textOfBlock).join(' ')
  const id = context.questionId(words)
  const isWithoutReason = options.some(({ feedback }) => textOf(feedback).trim() === '')
  if (isWithoutReason && !context.isEdited) context.losses.findWithoutReason(words)
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: options.map((option) => toItem(option, context)),
  }
  const flow = toFlow(stem) as BlockContent[]
  return element('Question', { id }, [...flow, list])
}

function toItem({ content, isRight, feedback }: QuestionOption, context: BlockContext): ListItem {
  const reason = toPhrasing(feedback, context)
  return {
    type: 'listItem',
    spread: false,
    checked: isRight,
    children: [
      { type: 'paragraph', children: toPhrasing(content, context) },
      ...(reason.length > 0
        ? [{ type: 'blockquote' as const, children: [{ type: 'paragraph' as const, children: reason }] }]
        : []),
    ],
  }
}
