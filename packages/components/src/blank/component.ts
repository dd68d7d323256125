import { h } from 'hastscript'
import type { ComponentNode } from '@paath/model'
import { page } from '@paath/protocol'
import { idWords, textOf } from '../attributes.ts'
import type { Component, RenderContext } from '../component.ts'

/** A gap to fill in, in a sentence of a question. */
export const blank: Component = {
  name: 'Blank',
  summary: 'A gap to fill in, in a sentence of a question',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,15}$',
        'x-expected': idWords,
        description: 'Name of the gap in its question',
      },
      answers: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 40 },
        minItems: 1,
        description: 'Accepted answers; the first is the one shown',
      },
    },
    required: ['id', 'answers'],
  },
  content: 'none',
  parents: ['Question'],
  render(node, context) {
    const number = numberOfBlank(node, context)
    return [
      h('input.blank', {
        type: 'text',
        [page.blank]: textOf(node, 'id'),
        ariaLabel: context.text('blank', number),
        autoComplete: 'off',
        autoCapitalize: 'off',
        spellCheck: 'false',
        maxLength: 40,
        size: sizeOf(node),
      }),
    ]
  },
}

/** Number of the gap in its question, from 1. */
function numberOfBlank(node: ComponentNode, context: RenderContext): number {
  for (const question of context.module.questions) {
    if (question.type !== 'fill-in') continue
    const index = question.blanks.findIndex(({ span }) => span.start.offset === node.span.start.offset)
    if (index >= 0) return index + 1
  }
  return 1
}

/** Room for the longest accepted answer, within what a small phone can show. */
function sizeOf(node: ComponentNode): number {
  const answers = Array.isArray(node.attributes['answers']) ? node.attributes['answers'] : []
  const longest = Math.max(0, ...answers.map((answer) => String(answer).length))
  return Math.min(24, Math.max(6, longest + 2))
}
