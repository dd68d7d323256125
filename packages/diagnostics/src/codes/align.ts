import type { CodeDefinition } from '../code-definition.ts'

/** Codes about whether objectives, content, questions and competencies fit each other. */
export const alignCodes = {
  'align/objective-not-assessed': {
    severity: 'warning',
    title: 'Objective that no question tests',
    message: (data: { id: string }): string => `No question of the module tests the objective \`${data.id}\``,
    hint: (data: { id: string }): string =>
      `Write a question with \`objective="${data.id}"\`, or take the objective out`,
    why: 'What is promised and never asked is rarely learned.',
    source: 'iGOT content scorecard, AD_003; Carpentries Lab reviewer guide',
  },
  'align/objective-not-taught': {
    severity: 'info',
    title: 'Objective whose words the text never uses',
    message: (data: { id: string }): string =>
      `None of the words of objective \`${data.id}\` stands anywhere in the module`,
    hint: (): string => 'Teach it, or say the objective in the words of the module',
    why: 'An objective without content is a promise that the module does not keep. This is a guess from words alone.',
    source: 'iGOT content scorecard, AD_003',
  },
  'align/item-without-objective': {
    severity: 'warning',
    title: 'Question without an objective',
    message: (data: { question: string }): string =>
      `The question \`${data.question}\` does not say which objective it tests`,
    hint: (): string => 'Write `objective="o1"` with the id of an objective of the module',
    why: 'A module with one objective needs no such word; with several, nobody can tell what the question shows.',
    source: 'iGOT content scorecard, AD_003; Karmayogi Bharat item-writing standard 4.1',
  },
  'align/competency-without-objective': {
    severity: 'warning',
    title: 'Competency that no module serves',
    message: (data: { competency: string }): string =>
      `The course names \`${data.competency}\`, but no module does`,
    hint: (): string => 'Add it to `competencies` of the module that builds it, or take it out of the course',
    why: 'Learners are credited with the competencies of a course. One that no module builds is credited for nothing.',
    source: 'iGOT content scorecard, AD_003, CS_002',
  },
  'align/course-objective-not-served': {
    severity: 'warning',
    title: 'Course objective that no module serves',
    message: (data: { id: string }): string =>
      `No objective of a module serves the course objective \`${data.id}\``,
    hint: (data: { id: string }): string => `Write \`course: ${data.id}\` under an objective of a module`,
    why: 'What the course promises must be taught somewhere.',
    source: 'iGOT content scorecard, IM_007, AD_003',
  },
  'align/bloom-inversion': {
    severity: 'warning',
    title: 'Objective tested below its level',
    message: (data: { id: string; asked: string; wanted: string }): string =>
      `The objective \`${data.id}\` is to ${data.wanted}, but its questions ask at most to ${data.asked}`,
    hint: (): string => 'Ask for a decision in a case, or lower the level of the objective',
    why: 'Who can repeat a rule cannot always apply it.',
    source: 'iGOT content scorecard, AD_003; Anderson & Krathwohl 2001',
  },
  'align/bloom-distribution': {
    severity: 'info',
    title: 'Mostly questions of memory',
    message: (data: { share: number }): string => `${data.share} % of the questions ask only to remember`,
    hint: (): string => 'Let learners decide small cases from their work instead of repeating definitions',
    why: 'Work asks for decisions. The share is a setting of the toolkit, not an official number.',
    source: 'No official source: a setting of the toolkit',
  },
  'align/level-gap': {
    severity: 'warning',
    title: 'Two levels of one competency',
    message: (data: { competency: string; module: string; course: string }): string =>
      `\`${data.competency}\` is \`@${data.module}\` here and \`@${data.course}\` in the course`,
    hint: (): string => 'Write the same level in both, or leave it out here',
    why: 'The credit of a learner has one level.',
    source: 'iGOT content scorecard, CS_002',
  },
} as const
alignCodes satisfies Record<`align/${string}`, CodeDefinition>
