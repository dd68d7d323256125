import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how questions and options are worded. */
export const itemWordingCodes = {
  'item/all-of-the-above': {
    severity: 'error',
    title: 'All of the above',
    message: (data: { text: string }): string => `"${data.text}" points at all other options`,
    hint: (): string => 'Make it a question with several right options, or write one that stands alone',
    why: 'Who knows two right options needs not read the rest. The scorecard forbids it.',
    source: 'iGOT content scorecard, AD_009; HDR 2002, guideline 26',
  },
  'item/none-of-the-above': {
    severity: 'error',
    title: 'None of the above',
    message: (data: { text: string }): string => `"${data.text}" points at all other options`,
    hint: (): string => 'Write an option that stands alone',
    why: 'Who chooses it shows what is wrong and never what is right. The scorecard forbids it.',
    source: 'iGOT content scorecard, AD_009; HDR 2002, guideline 25',
  },
  'item/k-type': {
    severity: 'info',
    title: 'Option that combines others',
    message: (data: { text: string }): string => `"${data.text}" combines other options or statements`,
    hint: (): string => 'Make it a question with several right options',
    why: 'Such questions test combining more than knowing. Examinations for the services use them on purpose, so this is a remark.',
    source: 'HDR 2002, guideline 9',
  },
  'item/shuffle-unsafe': {
    severity: 'warning',
    title: 'Option that names the place of another',
    message: (data: { text: string }): string =>
      `"${data.text}" is right only as long as the options keep their order`,
    hint: (): string => 'Name the thing itself in place of its letter or place',
    why: 'Tests of the platform and printed papers change the order of options.',
    source: 'HDR 2002, guideline 20: the place of the right option varies',
  },
  'item/negative-stem': {
    severity: 'warning',
    title: 'Question with a hidden not',
    message: (data: { word: string }): string =>
      `The question turns on "${data.word}", which is easily missed`,
    hint: (): string => 'Ask for what is right; if you keep it, set the word in bold',
    why: 'Hurried readers answer the opposite of what they know.',
    source: 'HDR 2002, guideline 17',
  },
  'item/double-negative': {
    severity: 'info',
    title: 'Double negation',
    message: (data: { text: string }): string =>
      `The question has a not, and so has the option "${data.text}"`,
    hint: (): string => 'Ask for what is right, without a not',
    why: 'Two negations must be unravelled before the matter can be thought about.',
    source: 'HDR 2002, guideline 27; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/extreme-term': {
    severity: 'info',
    title: 'Wrong option that gives itself away',
    message: (data: { word: string }): string =>
      `"${data.word}" in this wrong option is rarely true of anything`,
    hint: (): string => 'Take the word out, or use it in the right option too',
    why: 'Practised learners leave out options with always and never unread.',
    source: 'HDR 2002, guideline 28a; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/vague-term': {
    severity: 'info',
    title: 'Vague option',
    message: (data: { word: string }): string => `"${data.word}" makes this option neither right nor wrong`,
    hint: (): string => 'Say when, how often or how many',
    why: 'What is usual differs from office to office.',
    source: 'Karmayogi Bharat item-writing standard 4.1; NBME item-writing guide',
  },
  'item/grammar-cue': {
    severity: 'warning',
    title: 'Sentence that fits some options only',
    message: (data: { article: string; text: string }): string =>
      `The question ends in "${data.article}", which does not fit "${data.text}"`,
    hint: (): string => 'End the question with "a/an", or begin each option with its article',
    why: 'Grammar leaves out wrong options without any knowledge.',
    source: 'HDR 2002, guideline 28c',
  },
  'item/word-echo': {
    severity: 'info',
    title: 'Word of the question in the right option only',
    message: (data: { word: string }): string =>
      `"${data.word}" stands in the question and only in the right option`,
    hint: (): string => 'Use the word in a wrong option too, or another one in the right option',
    why: 'Who knows nothing chooses the option that sounds like the question.',
    source: 'HDR 2002, guideline 28b; SAQUET',
  },
  'item/convergence': {
    severity: 'info',
    title: 'Right option that shares most with the others',
    message: (): string =>
      'The words of the right option stand in more of the other options than those of any wrong one',
    hint: (): string => 'Let wrong options share words among themselves',
    why: 'Practised learners choose the option that has most in common with the rest.',
    source: 'NBME item-writing guide',
  },
  'item/blank-in-middle': {
    severity: 'info',
    title: 'Gap in the middle of a choice',
    message: (): string => 'The gap stands in the middle of the sentence',
    hint: (): string => 'Ask a question, or put the gap at the end',
    why: 'Learners must read the sentence again with every option.',
    source: 'Haladyna & Downing 1989; SAQUET',
  },
  'item/unfocused-stem': {
    severity: 'warning',
    title: 'Question that asks nothing yet',
    message: (data: { stem: string }): string => `"${data.stem}" does not say what is asked`,
    hint: (): string => 'Ask a whole question, so that it can be answered without looking at the options',
    why: 'Otherwise learners compare options and not what they know.',
    source: 'HDR 2002, guidelines 14 and 15',
  },
  'item/window-dressing': {
    severity: 'info',
    title: 'Long story for a short question',
    message: (data: { words: number }): string =>
      `The question has ${data.words} words and asks only to remember`,
    hint: (): string => 'Keep what is needed to answer, or ask for a decision in the case',
    why: 'Reading time is taken from thinking time.',
    source: 'HDR 2002, guideline 16; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/implausible-distractor': {
    severity: 'info',
    title: 'Option that nobody would choose',
    message: (data: { text: string }): string =>
      `"${data.text}" may be a joke, or too short to be taken seriously`,
    hint: (): string => 'Use a mistake that people really make',
    why: 'An option that nobody chooses is none.',
    source: 'iGOT content scorecard, AD_004; HDR 2002, guideline 28f',
  },
  'item/opinion': {
    severity: 'warning',
    title: 'Opinion with a right answer',
    message: (data: { phrase: string }): string =>
      `"${data.phrase}" asks for an opinion, which cannot be wrong`,
    hint: (): string => 'Ask what a rule or a source says, or what follows',
    why: 'Nobody likes to be told that their opinion is wrong.',
    source: 'HDR 2002, guideline 6',
  },
  'item/verbatim-from-text': {
    severity: 'info',
    title: 'Right option copied from the text',
    message: (data: { count: number }): string =>
      `${data.count} words in a row stand in the text of the module`,
    hint: (): string => 'Say it in other words, or ask about a new case',
    why: 'Learners recognise the sentence without understanding it.',
    source: 'HDR 2002, guideline 3',
  },
  'item/cross-cue': {
    severity: 'info',
    title: 'Question that answers another',
    message: (data: { other: string; text: string }): string =>
      `The text of this question holds "${data.text}", the answer of question \`${data.other}\``,
    hint: (): string => 'Change one of the two',
    why: 'Learners find the answer without knowing it.',
    source: 'HDR 2002, guideline 4',
  },
  'item/role-specific-stem': {
    severity: 'info',
    title: 'Question for one post only',
    message: (data: { phrase: string }): string =>
      `"${data.phrase}" makes the question one for a single post`,
    hint: (): string => 'Tell the case about somebody, and ask what that person should do',
    why: 'Courses are taken by people of many posts.',
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/multi-concept': {
    severity: 'info',
    title: 'Two questions in one',
    message: (data: { count: number }): string => `This asks ${data.count} questions at once`,
    hint: (): string => 'Ask one thing, and make a second question of the other',
    why: 'A wrong answer does not show which of the two was not known.',
    source: 'HDR 2002, guideline 1; Karmayogi Bharat item-writing standard 4.1',
  },
} as const
itemWordingCodes satisfies Record<`item/${string}`, CodeDefinition>
