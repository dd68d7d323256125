import { h } from '../h.ts'
import type { Blank, ComponentNode, Module, NumberBlank } from '@paath/model'
import { page } from '@paath/protocol'
import { idWords } from '../attributes.ts'
import type { Component } from '../component.ts'
import { outcome } from '../element.ts'

/** A gap to fill in, in a sentence of a question. */
export const blank: Component = {
  name: 'Blank',
  summary: 'A gap for a word or a number, in a sentence of a question',
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
      number: {
        type: 'number',
        'x-parsed': true,
        description: 'The right number, where a number is asked for',
      },
      tolerance: {
        type: 'number',
        minimum: 0,
        'x-parsed': true,
        description: 'How far the number may be off on either side; left out, not at all',
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
        ...('number' in found.blank && { inputMode: 'decimal' }),
        ...(!hasLetters(found.blank) && { dir: 'ltr' }),
        spellCheck: 'false',
        maxLength: 40,
        size: sizeFor(found.blank),
      }),
      outcome('right', context.say('right')),
      outcome('wrong', context.say('notYet')),
    ]
  },
}

type AnyBlank = Blank | NumberBlank

/** Numbers and codes such as `*#06#` are typed from left to right in every language. */
function hasLetters(blank: AnyBlank): boolean {
  return 'answers' in blank && blank.answers.some((answer) => /\p{L}/u.test(answer))
}

/** Room for any number that one types. */
const numberSize = 8

/** The gap as the question knows it, and its number there from 1. */
function findBlank(node: ComponentNode, module: Module): { blank: AnyBlank; number: number } | undefined {
  for (const question of module.questions) {
    if (question.type !== 'fill-in' && question.type !== 'numeric') continue
    for (const [index, blank] of question.blanks.entries()) {
      if (blank.span.start.offset === node.span.start.offset) return { blank, number: index + 1 }
    }
  }
  return undefined
}

/** Room for the longest accepted answer, within what a small phone can show. */
function sizeFor(blank: AnyBlank): number {
  if ('number' in blank) return numberSize
  const longest = Math.max(0, ...blank.answers.map((answer) => answer.length))
  return Math.min(24, Math.max(6, longest + 2))
}
