import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what the catalogue shows of a course. */
export const metaCodes = {
  'meta/duration-missing': {
    severity: 'warning',
    title: 'Module without minutes',
    message: (data: { computed: number }): string =>
      `The module does not say how long it takes (about ${data.computed} minutes)`,
    hint: (data: { computed: number }): string =>
      `Write \`minutes: ${data.computed}\` at the top of the module`,
    why: 'The portal asks for the duration of every resource, and learners plan by it.',
    source: 'iGOT authoring portal',
  },
  'meta/no-description': {
    severity: 'warning',
    title: 'Course without a description',
    message: (): string => 'The course has no description',
    hint: (): string =>
      'Write `description:` with two or three sentences: what it is about and what it is good for',
    why: 'The portal asks for it, and it is all that learners see beside the title.',
    source: 'iGOT authoring portal',
  },
  'meta/no-keywords': {
    severity: 'info',
    title: 'Course without keywords',
    message: (): string => 'The course has no keywords',
    hint: (): string => 'Write `keywords:` with the words that people would search for',
    why: 'The portal asks for keywords, and its search uses them.',
    source: 'iGOT authoring portal',
  },
  'meta/no-licence': {
    severity: 'info',
    title: 'Course without a licence',
    message: (): string => 'The course does not say under which licence others may use it',
    hint: (): string => 'Write `license: CC BY 4.0`, which is the default of the platform, or another',
    why: 'Other institutes may translate and reuse only what is licensed.',
    source: 'iGOT content scorecard, MR_006; OSCQR 4.0, open educational resources',
  },
  'meta/no-cover': {
    severity: 'info',
    title: 'Course without a cover picture',
    message: (): string => 'The course names no cover picture',
    hint: (): string => 'Write `cover:` with a JPG or PNG of 16 by 9, such as 1280 × 720 pixels',
    why: 'The portal asks for a picture with every course.',
    source: 'iGOT authoring portal',
  },
  'meta/thumbnail': {
    severity: 'warning',
    title: 'Cover picture that the portal may refuse',
    message: (data: { file: string; fault: string }): string => `\`${data.file}\` ${data.fault}`,
    hint: (): string => 'Use a JPG or PNG of 16 by 9, such as 1280 × 720 pixels, and at most 1 MB',
    why: 'The portal takes JPG and PNG of 16 by 9 up to 1 MB. Another type and more than that are refused; other sizes are cut, and small ones are shown blurred.',
    source: 'iGOT authoring portal, auth-create.json',
  },
  'meta/repeated-title': {
    severity: 'info',
    title: 'Same text as title and description',
    message: (): string => 'The description says no more than the title',
    hint: (): string => 'Say what learners can do afterwards and who it is for',
    why: 'The catalogue shows both, one below the other.',
    source: 'No official source: the catalogue of iGOT shows both texts together',
  },
} as const
metaCodes satisfies Record<`meta/${string}`, CodeDefinition>
