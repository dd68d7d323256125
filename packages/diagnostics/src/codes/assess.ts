import type { CodeDefinition } from '../code-definition.ts'

/** Codes about tests as a whole. */
export const assessCodes = {
  'assess/single-item-format': {
    severity: 'warning',
    title: 'One type of question only',
    message: (data: { type: string; count: number }): string =>
      `All ${data.count} questions of the course are of the type \`${data.type}\``,
    hint: (): string =>
      'Make one of them a match table, a blank to fill or a question with several right options',
    why: 'A point of the scorecard: more than one format of question.',
    source: 'iGOT content scorecard, AD_007',
  },
  'assess/no-summative': {
    severity: 'info',
    title: 'No final test',
    message: (data: { missing: 'test' | 'instructions' }): string =>
      data.missing === 'test' ? 'The course has no final test' : 'The final test does not say how it works',
    hint: (data: { missing: 'test' | 'instructions' }): string =>
      data.missing === 'test'
        ? 'Write `assessment.mdx` with the questions of the test'
        : 'Write `instructions:` at its top: how many questions, how much time, how many attempts, what counts as passed',
    why: 'Two points of the scorecard: a test at the end that says how it works, and learners who know what it takes to pass.',
    sample: { missing: 'test' },
    source: 'iGOT content scorecard, AD_001',
  },
  'assess/pass-criteria-not-stated': {
    severity: 'warning',
    title: 'Pass mark that learners are not told',
    message: (data: { pass: number }): string =>
      `The final test does not say that ${data.pass} % are needed to pass`,
    hint: (data: { pass: number }): string => `Say it in \`instructions:\`: "You pass with ${data.pass} %"`,
    why: 'Who knows what is asked can decide when to begin. The platform keeps the pass mark in a form that learners never see.',
    source: 'iGOT content scorecard, AD_002',
  },
  'assess/missing-pool-id': {
    severity: 'info',
    title: 'Pool without an id',
    message: (data: { id: string }): string => `This pool has no id yet and is called \`${data.id}\` for now`,
    hint: (): string => '`paath check --fix` writes it',
    why: 'Reports name a pool by its id. A written id stays when pools are moved.',
  },
  'assess/duplicate-pool': {
    severity: 'error',
    title: 'Two pools with the same id',
    message: (data: { id: string }): string => `The pool id \`${data.id}\` is taken by an earlier pool`,
    hint: (): string => 'Give this one another id',
    why: 'Reports name a pool by its id.',
  },
  'assess/nested-pool': {
    severity: 'error',
    title: 'Pool inside another one',
    message: (): string => 'A pool cannot stand inside another pool or inside a question',
    hint: (): string => 'Close the first one before this one begins',
    why: 'Every question is drawn from one pool at most.',
  },
  'assess/empty-pool': {
    severity: 'error',
    title: 'Pool without questions',
    message: (): string => 'There is no question in this pool that could be drawn',
    hint: (): string => 'Put `<Question>`s between `<Pool>` and `</Pool>`, or take the pool out',
    why: 'A learner gets some of the questions of a pool.',
  },
  'assess/bad-draw': {
    severity: 'error',
    title: 'Number to draw that is no number of questions',
    message: (data: { draw: string }): string =>
      `\`draw\` is \`${data.draw}\`, expected a whole number from 1`,
    hint: (): string =>
      'Write how many questions each learner gets: `draw={5}`. Without `draw` it is all of them',
    why: 'So many questions of the pool are chosen for each learner.',
  },
  'assess/draw-too-large': {
    severity: 'error',
    title: 'More questions to draw than there are',
    message: (data: { draw: number; count: number }): string =>
      `\`draw\` asks for ${data.draw} questions, but the pool has ${data.count}`,
    hint: (data: { count: number }): string => `Add questions, or draw at most ${data.count}`,
    why: 'The test would be shorter than its author thinks, and its pass mark would mean something else.',
  },
  'assess/no-questions': {
    severity: 'error',
    title: 'Final test without questions',
    message: (): string => 'The final test asks nothing, so nobody could reach its pass mark',
    hint: (): string => 'Write questions into `assessment.mdx`, or take the file out of the course',
    why: 'A learner passes by right answers.',
  },
  'assess/pass-needs-all': {
    severity: 'warning',
    title: 'Pass mark that only a perfect test reaches',
    message: (data: { pass: number; asked: number }): string =>
      `With ${data.asked} question${data.asked === 1 ? '' : 's'}, ${data.pass} % is reached only by ${data.asked === 1 ? 'answering it' : `all ${data.asked}`} right`,
    hint: (): string => 'Ask more questions, or lower the pass mark',
    why: 'One slip would fail a learner who knows enough.',
  },
  'assess/unknown-objective': {
    severity: 'error',
    title: 'Question of the final test with an unknown objective',
    message: (data: { id: string; suggestion?: string | undefined }): string =>
      `\`${data.id}\` is not the id of an objective of the course`,
    hint: (data: { id: string; suggestion?: string | undefined }): string =>
      data.suggestion
        ? `Did you mean \`${data.suggestion}\`?`
        : 'Use an id of `objectives` in course.yaml: the test is about the whole course',
    why: 'The objective says what the question tests.',
  },
} as const
assessCodes satisfies Record<`assess/${string}`, CodeDefinition>
