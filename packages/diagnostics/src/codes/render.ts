import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how a course looks. */
export const renderCodes = {
  'render/low-contrast': {
    severity: 'error',
    title: 'Colours that cannot be told apart well enough',
    message: (data: {
      set: string
      front: string
      frontColor: string
      back: string
      backColor: string
      ratio: number
      least: number
      token: string
      better: string | undefined
    }): string =>
      `\`${data.front}\` (${data.frontColor}) on \`${data.back}\` (${data.backColor}) has a contrast of ${data.ratio} to 1 in the set \`${data.set}\`, expected at least ${data.least} to 1`,
    hint: (data: { token: string; better: string | undefined }): string =>
      data.better === undefined
        ? 'Choose a lighter colour for one of the two and a darker one for the other'
        : `Set \`${data.token}\` to \`'${data.better}'\`, the nearest colour that passes`,
    why: 'Learners read on small, old screens in bright sunlight, and some see less than others. Text needs 7 to 1; words in signs, edges of controls and the focus ring need 4.5 to 1.',
    source: 'WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11',
  },
  'render/missing-logo': {
    severity: 'error',
    title: 'Logo not found',
    message: (data: { path: string }): string => `\`${data.path}\` does not exist in the course`,
    hint: (): string =>
      'Put the file into the course folder, or mend the path: it starts beside `course.yaml`',
    why: 'The logo travels inside every package. What is not there cannot be shown.',
  },
} as const
renderCodes satisfies Record<`render/${string}`, CodeDefinition>
