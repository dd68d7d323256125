import type { CodeDefinition } from '../code-definition.ts'

/** Codes about languages and player strings. */
export const langCodes = {
  'lang/not-normalized': {
    severity: 'info',
    title: 'Letters written in pieces',
    message: (data: { count: number }): string =>
      `${data.count} letters from here on are written in pieces, a base and its mark apart`,
    hint: (): string => '`paath check --fix` writes each as one letter; nothing looks different',
    why: 'Two spellings that look the same are different texts to a search and to a translation memory. Paath treats them as one; other tools may not.',
    sample: { count: 3 },
    source: 'Unicode Standard Annex #15, normalization form C',
  },
  'lang/unknown-language': {
    severity: 'error',
    title: 'Unknown language',
    message: (data: { tag: string; suggestion: string | undefined }): string =>
      `\`${data.tag}\` is not a language tag that is known here`,
    hint: (data: { tag: string; suggestion: string | undefined }): string =>
      data.suggestion
        ? `Write \`${data.suggestion}\`, or see the list in the documentation of languages`
        : 'Write a short tag such as `en`, `hi`, `or` or `ks-Deva`',
    why: 'The tag decides the script, the fonts, the direction of the text and how a screen reader speaks it.',
    source: 'BCP 47; WCAG 2.2, 3.1.1',
  },
  'lang/not-translated': {
    severity: 'error',
    title: 'Declared language without a translation',
    message: (data: { language: string; name: string }): string =>
      `${data.name} (\`${data.language}\`) is declared here, but the course has no translation into it`,
    hint: (data: { language: string }): string =>
      `Take \`${data.language}\` out of \`languages\` until it is translated, or build the others with \`--lang\``,
    why: 'A learner who chooses a language must find the course in it. Text in another language under its name would be worse than none.',
    source: 'iGOT content scorecard, DI_019; docs/translation.md',
  },
  'lang/missing-player-string': {
    severity: 'info',
    title: 'Player text not translated',
    message: (data: { tag: string; keys: readonly string[] }): string =>
      `\`${data.tag}\` has no text for ${data.keys.length} of the player's buttons and messages: ${data.keys.slice(0, 5).join(', ')}${data.keys.length > 5 ? ' …' : ''}`,
    hint: (data: { tag: string }): string =>
      `Nothing to do in the course; a speaker of \`${data.tag}\` can add the texts to the toolkit`,
    why: 'Buttons and messages without a translation appear in English, marked as English for screen readers.',
    source: 'WCAG 2.2, 3.1.2',
  },
  'lang/unreviewed-player-strings': {
    severity: 'info',
    title: 'Player text not approved',
    message: (data: { tag: string }): string =>
      `The player's buttons and messages in \`${data.tag}\` are drafts that no named speaker has approved`,
    hint: (data: { tag: string }): string =>
      `Let a speaker of \`${data.tag}\` read the module once in the preview before it is published`,
    why: 'A wrong word on a button is on every screen of every course in that language.',
    source: 'docs/translation.md',
  },
  'lang/not-in-portal': {
    severity: 'warning',
    title: 'Language not offered by the authoring portal',
    message: (data: { tag: string; name: string }): string =>
      `${data.name} (\`${data.tag}\`) is not in the list of languages that the iGOT authoring portal offers`,
    hint: (): string => 'Ask the platform team how to publish it before you translate a whole course',
    why: 'The content schema and the mobile app know the language, but the form a course creator fills does not list it.',
    source: 'iGOT authoring portal, list of languages',
  },
} as const
langCodes satisfies Record<`lang/${string}`, CodeDefinition>
