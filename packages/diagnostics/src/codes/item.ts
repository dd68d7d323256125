import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how a question is written: what it asks, offers and explains. */
export const itemCodes = {
  'item/option-order': {
    severity: 'warning',
    title: 'Numbers out of order',
    message: (data: { question: string }): string =>
      `The options of \`${data.question}\` are numbers, and stand in no order`,
    hint: (): string => 'Put the smallest first; `paath check --fix` does it',
    why: 'A learner who knows the answer should find it at once. Numbers out of order test the patience to look, and the right one tends to be hidden in the middle.',
    example: {
      wrong: '- [ ] 1930\n- [ ] 112\n- [x] 1098',
      right: '- [ ] 112\n- [x] 1098\n- [ ] 1930',
    },
    source: 'Haladyna, Downing and Rodriguez 2002, guideline 21',
  },
  'item/missing-feedback': {
    severity: 'error',
    title: 'Option without feedback',
    message: (data: { question: string; what: string }): string =>
      `Question \`${data.question}\` says nothing after ${data.what}`,
    hint: (): string =>
      'Say why it is right or wrong: a `>` line indented under the option, or a `<Feedback when="right">` and a `<Feedback when="wrong">`',
    why: 'A practice question teaches through what it answers. The quality scorecard of the platform asks for descriptive feedback on right and wrong answers alike.',
    example: {
      wrong: '- [ ] Tap the link',
      right: '- [ ] Tap the link\n  > The link is the trap: opening it can be enough.',
    },
    source: 'iGOT content scorecard, IM_010',
  },
} as const
itemCodes satisfies Record<`item/${string}`, CodeDefinition>
