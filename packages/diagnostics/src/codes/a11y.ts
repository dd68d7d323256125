import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what a learner who sees, hears or moves differently needs. */
export const a11yCodes = {
  'a11y/image-missing-alt': {
    severity: 'error',
    title: 'Picture without a text',
    message: (data: { file: string }): string =>
      `The picture \`${data.file}\` has no text for people who do not see it`,
    hint: (): string =>
      'Say in `alt` what the picture says, in one sentence; if it adds nothing, write `<Figure decorative …/>`',
    why: 'A screen reader reads this text in place of the picture, and it stands there while the picture is still loading.',
    example: {
      wrong: '![](media/sms.svg)',
      right: '![A text message that asks for a code](media/sms.svg)',
    },
    source: 'WCAG 2.2, 1.1.1; iGOT content scorecard, DI_001',
  },
} as const
a11yCodes satisfies Record<`a11y/${string}`, CodeDefinition>
