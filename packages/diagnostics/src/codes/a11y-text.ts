import type { CodeDefinition } from '../code-definition.ts'

/** Codes about headings, links and wording for learners who see, hear or read differently. */
export const a11yTextCodes = {
  'a11y/heading-skip': {
    severity: 'error',
    title: 'Heading level left out',
    message: (data: { from: number; to: number }): string =>
      `A heading of level ${data.to} follows one of level ${data.from}`,
    hint: (data: { from: number }): string => `Write ${'#'.repeat(Math.trunc(data.from) + 1 || 3)} before it`,
    why: 'Screen readers offer headings as a table of contents. A level left out looks like a part that is missing.',
    source: 'WCAG 2.2, 1.3.1; Carpentries pegboard',
  },
  'a11y/first-heading-level': {
    severity: 'error',
    title: 'First heading of a low level',
    message: (data: { level: number }): string =>
      `The first heading of the module has level ${data.level}, expected 2`,
    hint: (): string => 'Write `## ` before it, so that it starts a screen',
    why: 'Screens start with `##`. What stands under a lower heading before the first screen has no place of its own.',
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/empty-heading': {
    severity: 'error',
    title: 'Heading without words',
    message: (): string => 'This heading has no text',
    hint: (): string => 'Write the heading, or take the signs out',
    why: 'A screen reader announces a heading and then says nothing.',
    source: 'WCAG 2.2, 2.4.6',
  },
  'a11y/duplicate-heading': {
    severity: 'warning',
    title: 'Two equal headings on one screen',
    message: (data: { text: string }): string => `The heading "${data.text}" stands twice on this screen`,
    hint: (): string => 'Say in each what is special about it',
    why: 'In a list of headings nobody can tell them apart.',
    source: 'WCAG 2.2, 2.4.6',
  },
  'a11y/emphasis-as-heading': {
    severity: 'warning',
    title: 'Bold line in place of a heading',
    message: (data: { text: string }): string =>
      `"${data.text}" looks like a heading and is a bold paragraph`,
    hint: (): string => 'Write `### ` before it and take the stars out',
    why: 'Screen readers find headings, not bold lines.',
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/link-text': {
    severity: 'error',
    title: 'Link that does not say where it leads',
    message: (data: { text: string }): string => `"${data.text}" does not say where the link leads`,
    hint: (): string => 'Make the name of the page the link',
    why: 'Screen readers list links without the sentence around them.',
    source: 'WCAG 2.2, 2.4.4; iGOT content scorecard, DI_003',
  },
  'a11y/same-text-different-target': {
    severity: 'warning',
    title: 'Equal links to different pages',
    message: (data: { text: string }): string => `"${data.text}" led to another page above`,
    hint: (): string => 'Say in each link which page it is',
    why: 'In a list of links nobody can tell them apart.',
    source: 'WCAG 2.2, 2.4.4',
  },
  'a11y/list-faked': {
    severity: 'warning',
    title: 'List made of single lines',
    message: (): string => 'These lines look like a list and are one paragraph',
    hint: (): string => 'Write `- ` or `1. ` before each line, without `<br/>`',
    why: 'A screen reader says how many points a list has and lets people jump from one to the next.',
    source: 'WCAG 2.2, 1.3.1',
  },
  'a11y/lang-of-part': {
    severity: 'info',
    title: 'Words in another script',
    message: (data: { text: string }): string => `"${data.text}" is in another script than the module`,
    hint: (): string => 'Say the same in the language of the module beside it, or take it out',
    why: 'A screen reader speaks these words with the voice of the module.',
    source: 'WCAG 2.2, 3.1.2; GIGW 3.0, 5.2',
  },
  'a11y/sensory-instruction': {
    severity: 'info',
    title: 'Hint that needs sight',
    message: (data: { phrase: string }): string => `"${data.phrase}" helps only those who see it`,
    hint: (): string => 'Add the name of the thing: "the Sign out button at the top right"',
    why: 'Some learners see no colours, and on a phone left and right are often above and below.',
    source: 'WCAG 2.2, 1.3.3 and 1.4.1; iGOT content scorecard, DI_006',
  },
  'a11y/ascii-art': {
    severity: 'warning',
    title: 'Picture made of signs',
    message: (): string => 'This is a picture or a line made of single signs',
    hint: (): string => 'Use a `<Figure>`, a table, or `###` between parts',
    why: 'A screen reader reads every sign.',
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'a11y/emoji-meaning': {
    severity: 'info',
    title: 'Emoji in place of words',
    message: (data: { text: string }): string => `"${data.text}" has no words`,
    hint: (): string => 'Say it in words; an emoji may stand beside them',
    why: 'Emoji look and sound different on each phone.',
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'a11y/abbr-undefined': {
    severity: 'info',
    title: 'Abbreviation that nothing explains',
    message: (data: { short: string }): string =>
      `"${data.short}" is explained neither in the text nor in \`glossary.yaml\``,
    hint: (data: { short: string }): string =>
      `Add it to \`abbreviations\` in \`glossary.yaml\`, or write its long form before "(${data.short})" once`,
    why: 'A newcomer to an office does not know its short forms. Reported once a module.',
    source: 'iGOT content scorecard, LS_005; WCAG 2.2, 3.1.4',
  },
  'a11y/justified-or-allcaps': {
    severity: 'info',
    title: 'Sentence in capitals',
    message: (data: { text: string }): string => `"${data.text}" is all in capitals`,
    hint: (): string => 'Use small letters, and bold for one or two words',
    why: 'Words in capitals have no shape to recognise, and some screen readers spell them.',
    source: 'No official source: a practice of accessible typesetting',
  },
} as const
a11yTextCodes satisfies Record<`a11y/${string}`, CodeDefinition>
