import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the languages of a course's text. */
export const i18nCodes = {
  'i18n/single-language': {
    severity: 'info',
    title: 'Course in one language',
    message: (data: { tag: string }): string => `The course exists in \`${data.tag}\` only`,
    hint: (): string => 'Translate it into at least one more official language, with `paath translate`',
    why: 'A point of the scorecard: at least two official languages. It is the last step of a course, so it is only a remark.',
    source: 'iGOT content scorecard, DI_019',
  },
  'i18n/mixed-language': {
    severity: 'warning',
    title: 'Text in another language than declared',
    message: (data: { tag: string; share: number }): string =>
      `The module is declared as \`${data.tag}\`, but ${data.share} % of its letters are of another script`,
    hint: (): string => 'Write `language:` at the top of the module, or use one language in the text',
    why: 'The language decides the voice of a screen reader, the fonts and the course that learners are offered.',
    source: 'Karmayogi Bharat item-writing standard 4.1; WCAG 2.2, 3.1.1',
  },
} as const
i18nCodes satisfies Record<`i18n/${string}`, CodeDefinition>
