import type { CodeDefinition } from '../code-definition.ts'

/** Codes about questions. */
export const questionCodes = {
  'question/missing-id': {
    severity: 'info',
    title: 'Question without an id',
    message: (data: { id: string }): string => `This has no id yet and is called \`${data.id}\` for now`,
    hint: (): string => '`paath check --fix` writes it',
    why: "A learner's answer is kept under the id. A written id stays when questions are moved.",
  },
  'question/bad-id': {
    severity: 'error',
    title: 'Id of the wrong form',
    message: (data: { id: string }): string => `\`${data.id}\` cannot be an id`,
    hint: (): string => 'Use at most 16 small letters, digits and hyphens, starting with a letter: `id="q1"`',
    why: 'Answers are reported to the platform under the id, and space for it is short.',
  },
  'question/duplicate-id': {
    severity: 'error',
    title: 'Two questions with the same id',
    message: (data: { id: string }): string =>
      `The question id \`${data.id}\` is taken by an earlier question of the course`,
    hint: (): string => 'Give this one another id',
    why: "A learner's answer is kept under the id.",
  },
  'question/duplicate-blank': {
    severity: 'error',
    title: 'Two blanks with the same id',
    message: (data: { id: string }): string => `The blank id \`${data.id}\` is used twice in this question`,
    hint: (): string => 'Give this one another id',
    why: "A learner's answer is kept under the id.",
  },
  'question/unknown-type': {
    severity: 'error',
    title: 'Unknown type of question',
    message: (data: { type: string; suggestion?: string | undefined }): string =>
      `\`${data.type}\` is not a type of question`,
    hint: (data: { type: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Write one of `single`, `multiple`, `true-false`, `match`, `order`, `fill-in`, `numeric`, or leave `type` out',
    why: 'The type is usually clear from the body: boxes, a table, or blanks.',
  },
  'question/unready-type': {
    severity: 'error',
    title: 'Type of question that cannot be played yet',
    message: (data: { type: string }): string => `Questions of type \`${data.type}\` cannot be built yet`,
    hint: (): string => 'Use one of the other types',
    why: 'The type is planned, and the player does not have it.',
  },
  'question/no-options': {
    severity: 'error',
    title: 'Question with nothing to answer',
    message: (): string => 'The question has no options, no table and no blank',
    hint: (): string =>
      'Write options as `- [ ] text` and `- [x] text`, pairs as a table of two columns, lines to order as a `1.` list, or `<Blank answers={["…"]}/>` in the sentence',
    why: 'Learners would see a question that they cannot answer.',
  },
  'question/no-boxes': {
    severity: 'error',
    title: 'Options without boxes',
    message: (): string => 'The last list of the question has no boxes, so no option is right',
    hint: (): string => 'Write `- [x] ` before the right option and `- [ ] ` before the others',
    why: 'The boxes say which option is right.',
  },
  'question/mixed-list': {
    severity: 'error',
    title: 'List run together with the options',
    message: (): string => 'The list above the options has become one list with them',
    hint: (): string => 'Write `*` instead of `-` in the upper list, or put a line of text between the two',
    why: 'Two lists with the same sign and only empty lines between them are one list in Markdown.',
  },
  'question/no-right-option': {
    severity: 'error',
    title: 'Question without a right option',
    message: (): string => 'No option is marked as right',
    hint: (): string => 'Write `[x]` before the right option',
    why: 'Every answer would be wrong.',
  },
  'question/too-many-right': {
    severity: 'error',
    title: 'More than one right option in a single choice',
    message: (data: { type: string; count: number }): string =>
      `\`type="${data.type}"\` has one right option, but ${data.count} are marked`,
    hint: (): string => 'Keep one `[x]`, or write `type="multiple"`',
    why: 'Learners can choose only one option here.',
  },
  'question/option-count': {
    severity: 'error',
    title: 'Too few or too many options',
    message: (data: { count: number; least: number; most: number }): string =>
      `The question has ${data.count} options, expected ${data.least} to ${data.most}`,
    hint: (): string => 'Four options are usual',
    why: 'One option is no choice, and answers are kept as letters.',
  },
  'question/empty-option': {
    severity: 'error',
    title: 'Empty option',
    message: (): string => 'This option has no text',
    hint: (): string => 'Write the text after the box, or take the line out',
    why: 'Learners would see a box with nothing beside it.',
  },
  'question/same-option': {
    severity: 'error',
    title: 'Two options with the same text',
    message: (data: { text: string }): string => `\`${data.text}\` stands here a second time`,
    hint: (): string => 'Change one of the two',
    why: 'Learners cannot tell them apart, and neither can their saved answers.',
  },
  'question/feedback-not-indented': {
    severity: 'error',
    title: 'Feedback outside its option',
    message: (): string => 'This feedback starts at the left edge, so it does not belong to the option above',
    hint: (): string => 'Put two spaces before the `>`',
    why: 'What belongs to an option is indented under it.',
  },
  'question/text-after-options': {
    severity: 'error',
    title: 'Text after the options',
    message: (): string => 'The options must be the last thing in a question',
    hint: (): string => 'Move this above the options or out of the question',
    why: 'Learners read the question first and answer at its end.',
  },
  'question/nested': {
    severity: 'error',
    title: 'Question inside a question',
    message: (): string => 'A question cannot stand inside another one',
    hint: (): string => 'Close the first question with `</Question>` before this one',
    why: 'Each question is answered and scored by itself.',
  },
  'question/unknown-objective': {
    severity: 'error',
    title: 'Question with an unknown objective',
    message: (data: { id: string; suggestion?: string | undefined }): string =>
      `\`${data.id}\` is not the id of an objective of this module`,
    hint: (data: { id: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Use an id of `objectives` at the top of the module',
    why: 'The objective says what the question tests.',
  },
  'question/match-columns': {
    severity: 'error',
    title: 'Match table without two columns',
    message: (data: { count: number }): string => `The table has ${data.count} columns, expected 2`,
    hint: (): string => 'Write what is given on the left and its partner on the right',
    why: 'Each row is a pair.',
  },
  'question/match-partner': {
    severity: 'error',
    title: 'Row without a right side',
    message: (): string => 'The right cell of this row is empty',
    hint: (): string =>
      'Write the partner there. A wrong partner without a match goes on the right, with the left cell empty',
    why: 'Learners choose from the right side.',
  },
  'question/blank-without-answers': {
    severity: 'error',
    title: 'Blank without an answer',
    message: (): string => 'This blank accepts no answer',
    hint: (): string => 'List the accepted answers: `<Blank answers={["1930"]}/>`',
    why: 'Nothing that a learner types would be right.',
  },
  'question/long-answer': {
    severity: 'error',
    title: 'Answer too long to type',
    message: (data: { length: number; most: number }): string =>
      `An accepted answer has ${data.length} characters, expected at most ${data.most}`,
    hint: (): string => 'Ask for a word or a short phrase',
    why: 'What a learner types is kept by the platform, and space is short.',
  },
  'question/bad-number': {
    severity: 'error',
    title: 'Number of a blank that is none',
    message: (data: { name: string; value: string }): string =>
      `\`${data.name}\` is \`${data.value}\`, expected ${data.name === 'tolerance' ? 'a number from 0' : 'a number'}`,
    hint: (): string =>
      'Write digits, without signs for thousands or currency: `<Blank number={1930} tolerance={5}/>`',
    why: 'What a learner types is compared with this number.',
  },
  'question/mixed-blanks': {
    severity: 'error',
    title: 'Words and numbers in one question',
    message: (): string => 'Another blank of this question asks for a number, and this one for words',
    hint: (): string =>
      'Give every blank of the question a `number`, or give each its accepted `answers`, also `["42"]`',
    why: 'A number is compared by its value, a word by its letters. One question is reported as one or the other.',
  },
  'question/order-box': {
    severity: 'error',
    title: 'Box in a list that is to be ordered',
    message: (): string => 'This line has a box, but the lines of this question are only put in order',
    hint: (): string => 'Write `1. ` in place of `- [ ] `, the lines in the right order',
    why: 'The order of the lines is the key; a box would say nothing.',
  },
  'question/blank-outside': {
    severity: 'error',
    title: 'Blank outside a question',
    message: (): string => '`<Blank/>` works only inside `<Question>`',
    hint: (): string => 'Put `<Question>` and `</Question>` around the sentence',
    why: 'A blank is the place of an answer.',
  },
  'question/feedback-outside': {
    severity: 'error',
    title: 'Feedback in the wrong place',
    message: (): string =>
      '`<Feedback>` works only in a question with blanks, a match table or lines to order',
    hint: (): string => 'In a question with options, write the feedback under each option after `> `',
    why: 'Feedback of an option should say why that option is right or wrong.',
  },
  'question/feedback-when': {
    severity: 'error',
    title: 'Feedback for neither right nor wrong',
    message: (data: { when: string }): string =>
      `\`when\` is \`${data.when}\`, expected \`right\` or \`wrong\``,
    hint: (): string => 'Write `<Feedback when="right">` or `<Feedback when="wrong">`',
    why: 'Learners see the one or the other after they have answered.',
  },
} as const
questionCodes satisfies Record<`question/${string}`, CodeDefinition>
