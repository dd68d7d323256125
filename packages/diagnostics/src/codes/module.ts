import type { CodeDefinition } from '../code-definition.ts'

/** Codes about one module: its front matter and its screens. */
export const moduleCodes = {
  'module/empty': {
    severity: 'error',
    title: 'Empty module',
    message: (): string => 'The module has no text',
    hint: (): string =>
      'Write a title between two `---` lines, then `## ` and the heading of the first screen',
    why: 'An empty module would become a package in which nothing can be learned.',
  },
  'module/missing-frontmatter': {
    severity: 'error',
    title: 'Module without a title block',
    message: (): string => 'The module does not begin with a block between two `---` lines',
    hint: (): string => 'Begin the file with `---`, `title: …`, `---`, each on a line of its own',
    why: 'The block holds the title of the module. Nothing can be built without it.',
  },
  'module/frontmatter-not-first': {
    severity: 'error',
    title: 'Something before the title block',
    message: (): string => 'The block between the `---` lines is not at the very start of the file',
    hint: (): string => 'Take out the empty lines or spaces above the first `---`',
    why: 'Only a block on the first line is read as metadata. Further down it would be shown as text.',
  },
  'module/unclosed-frontmatter': {
    severity: 'error',
    title: 'Title block that never ends',
    message: (): string => 'The block that begins with `---` has no second `---`',
    hint: (): string => 'Write `---` on a line of its own after the last key',
    why: 'Without its end the whole module would be read as metadata.',
  },
  'module/no-screens': {
    severity: 'warning',
    title: 'Module without screens',
    message: (): string => 'No line begins with `## `, so the module is one long screen',
    hint: (): string => 'Begin each screen with `## ` and its heading',
    why: 'Learners take in one thing at a time. A screen of a minute or two is easy to leave and to come back to.',
  },
  'module/top-heading': {
    severity: 'error',
    title: 'Heading with a single number sign',
    message: (): string => '`#` is the level of the module title, which stands in the block at the top',
    hint: (): string => 'Use `##` for a screen and `###` inside it',
    why: 'A page has one heading of the first level. Screen readers use it to name the page.',
  },
  'module/nested-screen-heading': {
    severity: 'warning',
    title: 'Screen heading inside something else',
    message: (data: { text: string }): string =>
      `\`## ${data.text}\` stands inside another element and starts no screen`,
    hint: (): string => 'Move it out, or use `###` for a heading inside',
    why: 'Only a `##` at the top level of the text starts a screen.',
  },
  'module/duplicate-screen': {
    severity: 'error',
    title: 'Two screens with the same id',
    message: (data: { id: string }): string => `The screen id \`${data.id}\` is taken by an earlier screen`,
    hint: (data: { id: string }): string =>
      `Change the heading, or write \`<Screen id="${data.id}-2"/>\` under it`,
    why: "The id is the address of the screen, and a learner's progress is kept under it.",
  },
  'module/reserved-screen-id': {
    severity: 'error',
    title: 'Reserved screen id',
    message: (data: { id: string }): string => `\`${data.id}\` is the id of a screen that the tool makes`,
    hint: (): string => 'Choose another heading, or give the screen an id with `<Screen id="…"/>` under it',
    why: 'Every module gets a first screen `start` and a last screen `end`.',
  },
  'module/bad-screen-id': {
    severity: 'error',
    title: 'Screen id of the wrong form',
    message: (data: { id: string }): string => `\`${data.id}\` cannot be a screen id`,
    hint: (): string => 'Use small letters, digits and hyphens, starting with a letter: `id="stay-calm"`',
    why: 'The id becomes part of an address.',
  },
  'module/bad-screen-kind': {
    severity: 'error',
    title: 'Unknown kind of screen',
    message: (data: { kind: string; suggestion?: string | undefined }): string =>
      `\`${data.kind}\` is not a kind of screen`,
    hint: (data: { kind: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Write one of `watch`, `think`, `do`, `explore`, `test`',
    why: 'The five kinds are those of the learning framework of iGOT Karmayogi.',
  },
  'module/misplaced-screen': {
    severity: 'error',
    title: 'Screen tag in the wrong place',
    message: (): string => '`<Screen/>` counts only right under a `##` heading',
    hint: (): string => 'Move it to the line under the heading of its screen',
    why: 'It names the screen whose heading stands above it.',
  },
  'module/missing-objective-id': {
    severity: 'info',
    title: 'Objective without an id',
    message: (data: { id: string }): string =>
      `This objective has no id yet and is called \`${data.id}\` for now`,
    hint: (): string => '`paath check --fix` writes it',
    why: 'Questions refer to objectives by id. A written id stays when objectives are moved.',
  },
  'module/duplicate-objective': {
    severity: 'error',
    title: 'Two objectives with the same id',
    message: (data: { id: string }): string => `The objective id \`${data.id}\` is used twice`,
    hint: (): string => 'Give one of them another id',
    why: 'Questions refer to objectives by id.',
  },
  'module/unknown-course-objective': {
    severity: 'error',
    title: 'Unknown course objective',
    message: (data: { id: string; suggestion?: string | undefined }): string =>
      `\`${data.id}\` is not the id of a course objective`,
    hint: (data: { id: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Use an id of `objectives` in `course.yaml`, or take the key out',
    why: 'Each module objective serves an objective of the course.',
  },
} as const
moduleCodes satisfies Record<`module/${string}`, CodeDefinition>
