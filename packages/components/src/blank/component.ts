import { h } from '../h.ts'
import type { Blank, ComponentNode, Module } from '@paath/model'
import { page } from '@paath/protocol'
import { idWords } from '../attributes.ts'
import type { Component } from '../component.ts'
import { outcome } from '../element.ts'

/** A gap to fill in, in a sentence of a question. */
export const blank: Component = {
  name: 'Blank',
  summary: 'A gap to fill in, in a sentence of a question',
  props: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        'x-expected': idWords,
        'x-parsed': true,
        description: 'Name of the gap in its question',
      },
      answers: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 40 },
        'x-parsed': true,
        description: 'Accepted answers; the first is the one shown on paper',
      },
    },
  },
  content: 'none',
  render(node, context) {
    const found = findBlank(node, context.module)
    if (!found) return []
    return [
      h('input.blank', {
        type: 'text',
        [page.blank]: found.blank.id,
        ariaLabel: context.text('blank', found.number),
        autoComplete: 'off',
        autoCapitalize: 'off',
        spellCheck: 'false',
        maxLength: 40,
        size: sizeFor(found.blank),
      }),
      outcome('right', context.say('right')),
      outcome('wrong', context.say('notYet')),
    ]
  },
}

/** The gap as the question knows it, and its number there from 1. */
function findBlank(node: ComponentNode, module: Module): { blank: Blank; number: number } | undefined {
  for (const question of module.questions) {
    if (question.type !== 'fill-in') continue
    for (const [index, blank] of question.blanks.entries()) {
      if (blank.span.start.offset === node.span.start.offset) return { blank, number: index + 1 }
    }
  }
  return undefined
}

/** Room for the longest accepted answer, within what a small phone can show. */
function sizeFor({ answers }: Blank): number {
  const longest = Math.max(0, ...answers.map((answer) => answer.length))
  return Math.min(24, Math.max(6, longest + 2))
}
