import type { CodeDefinition } from '../code-definition.ts'

/** Codes about components and their attributes. */
export const componentCodes = {
  'component/missing-attribute': {
    severity: 'error',
    title: 'Attribute missing',
    message: (data: { component: string; attribute: string; about: string }): string =>
      `\`<${data.component}>\` needs \`${data.attribute}\``,
    hint: (data: { component: string; attribute: string; about: string }): string =>
      `Add \`${data.attribute}="…"\`${data.about ? `: ${data.about}` : ''}`,
    why: 'The component cannot be shown, or its answers cannot be kept, without this attribute.',
  },
  'component/bad-attribute': {
    severity: 'error',
    title: 'Attribute with a wrong value',
    message: (data: { component: string; attribute: string; value: string; expected: string }): string =>
      `\`${data.attribute}\` of \`<${data.component}>\` is \`${data.value}\`, expected ${data.expected}`,
    hint: (data: { component: string; attribute: string; value: string; expected: string }): string =>
      `Write ${data.expected} there`,
    why: 'A value that the component does not know would be shown in a way nobody chose.',
  },
  'component/repeated-attribute': {
    severity: 'error',
    title: 'Attribute written twice',
    message: (data: { component: string; attribute: string }): string =>
      `\`${data.attribute}\` stands twice in \`<${data.component}>\``,
    hint: (data: { component: string; attribute: string }): string =>
      `Keep one \`${data.attribute}\` and delete the other`,
    why: 'Only one of the two values could be used, and readers of the source cannot see which.',
  },
  'component/in-sentence': {
    severity: 'error',
    title: 'Component inside a sentence',
    message: (data: { component: string }): string =>
      `\`<${data.component}>\` stands inside a sentence, but it is a block`,
    hint: (data: { component: string }): string =>
      `Put an empty line before \`<${data.component}>\` and after \`</${data.component}>\``,
    why: 'A block in the middle of a sentence would tear the sentence apart.',
  },
  'component/empty': {
    severity: 'error',
    title: 'Component without content',
    message: (data: { component: string }): string => `\`<${data.component}>\` is empty`,
    hint: (data: { component: string }): string =>
      `Write its content between \`<${data.component}>\` and \`</${data.component}>\`, or delete it`,
    why: 'The learner would see an empty box.',
  },
  'component/unexpected-content': {
    severity: 'error',
    title: 'Content in a component that takes none',
    message: (data: { component: string }): string =>
      `\`<${data.component}>\` has content, but it takes none`,
    hint: (data: { component: string }): string =>
      `Write \`<${data.component} … />\` and move the content outside`,
    why: 'The content would not be shown.',
  },
  'component/wrong-content': {
    severity: 'error',
    title: 'Component with the wrong content',
    message: (data: { component: string; expected: string }): string =>
      `\`<${data.component}>\` needs ${data.expected} inside`,
    hint: (data: { component: string; expected: string }): string => `Write ${data.expected} inside it`,
    why: 'The component is made around this piece of content and cannot be shown without it.',
  },
  'component/own-no-template': {
    severity: 'error',
    title: 'Component of the provider without a template',
    message: (data: { file: string; suggestion: string | undefined }): string =>
      `\`${data.file}\` is missing`,
    hint: (data: { file: string; suggestion: string | undefined }): string =>
      data.suggestion === undefined
        ? 'Write the HTML of the component in a file of that name'
        : `Rename \`${data.suggestion}\``,
    why: 'The template says what the component looks like. Without it there is nothing to show.',
  },
  'component/own-name-taken': {
    severity: 'error',
    title: 'Component of the provider with a name that is taken',
    message: (data: { name: string }): string => `There is a component \`<${data.name}>\` already`,
    hint: (data: { name: string }): string => `Choose another name, such as \`Our${data.name}\``,
    why: 'A name has one meaning, in every course. Authors who know the usual component would get another one.',
  },
  'component/own-unreadable': {
    severity: 'error',
    title: 'Component template that cannot be read',
    message: (data: { reason: string }): string => `The template cannot be read: ${data.reason}`,
    hint: (): string =>
      'Close every tag (`<br/>`, `<p>…</p>`), put quotes around attributes, write `&amp;` for `&` and `&#160;` for a space that does not break. An `{{#if}}` begins and ends inside the same element',
    why: 'A template is read as data, strictly, so that it means the same everywhere.',
  },
  'component/own-unknown-value': {
    severity: 'error',
    title: 'Template with a value that is not declared',
    message: (data: { name: string; suggestion: string | undefined }): string =>
      `\`${data.name}\` is not among the \`props\` of the component`,
    hint: (data: { name: string; suggestion: string | undefined }): string =>
      data.suggestion === undefined
        ? 'Declare it in `component.yaml`'
        : `Did you mean \`${data.suggestion}\`?`,
    why: 'Authors could not write it, so it would always be empty.',
  },
  'component/own-template-syntax': {
    severity: 'error',
    title: 'Template mark that is not known',
    message: (data: { text: string }): string => `\`${data.text}\` cannot stand in a template here`,
    hint: (): string =>
      'Use `{{name}}`, `{{content}}`, `{{#if name}}…{{else}}…{{/if}}`, `{{#unless name}}…{{/unless}}` and `{{! notes }}`; in an attribute only `{{name}}`',
    why: 'Templates are filled, not run: loops, helpers and partials do not exist in them.',
  },
  'component/duplicate-id': {
    severity: 'error',
    title: 'Two components with one id',
    message: (data: { component: string; id: string }): string =>
      `Another \`<${data.component}>\` of this module already has the id \`${data.id}\``,
    hint: (data: { component: string; id: string }): string =>
      `Give this one an id of its own, such as \`${data.id}-2\``,
    why: 'What the learner does is kept under the id; two with one id would overwrite each other.',
  },
} as const
componentCodes satisfies Record<`component/${string}`, CodeDefinition>
