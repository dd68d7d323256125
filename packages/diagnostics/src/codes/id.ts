import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how a course is built for learning. */
export const idCodes = {
  'id/module-missing-watch': {
    severity: 'warning',
    title: 'Module with nothing to watch',
    message: (): string => 'No screen of this module is for watching',
    hint: (): string => 'Add a `<Figure>` or a `<Video>`, or write `<Screen kind="watch"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    source: 'iGOT content scorecard, IM_002',
  },
  'id/module-missing-think': {
    severity: 'warning',
    title: 'Module with nothing to think about',
    message: (): string => 'No screen of this module asks the learner to think',
    hint: (): string => 'Add a `<Question>`, or write `<Screen kind="think"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    source: 'iGOT content scorecard, IM_003',
  },
  'id/module-missing-do': {
    severity: 'warning',
    title: 'Module with nothing to do',
    message: (): string => 'No screen of this module is for doing',
    hint: (): string =>
      'Add an `<Activity>` or a `<Checklist>`, or write `<Screen kind="do"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    source: 'iGOT content scorecard, IM_004',
  },
  'id/module-missing-explore': {
    severity: 'warning',
    title: 'Module with nothing to explore',
    message: (): string => 'No screen of this module leads further',
    hint: (): string => 'Add `<Explore>` with links, or write `<Screen kind="explore"/>` under a heading',
    why: 'The learning framework of the platform asks every module for something to watch, to think about, to do and to explore, and gives a point for each.',
    source: 'iGOT content scorecard, IM_005',
  },
  'id/course-without-intro': {
    severity: 'warning',
    title: 'Course that does not say what for or for whom',
    message: (data: { missing: readonly string[] }): string =>
      `The course does not state its ${data.missing.join(' and ')}`,
    hint: (): string =>
      'Write `objectives:` and `audience:` in `course.yaml`; the player shows them at the start',
    why: 'Learners decide on the first screen whether a course is for them.',
    source: 'iGOT content scorecard, IM_006',
  },
  'id/module-without-objectives': {
    severity: 'warning',
    title: 'Module without objectives',
    message: (): string => 'The module does not say what a learner can do after it',
    hint: (): string => 'Write one to five `objectives:` at the top of the module',
    why: 'Objectives steer what to teach and what to ask, and the player shows them on the first screen.',
    source: 'iGOT content scorecard, IM_007',
  },
  'id/module-objective-alone': {
    severity: 'warning',
    title: 'Module objective that serves no course objective',
    message: (data: { id: string }): string =>
      `The objective \`${data.id}\` serves no objective of the course`,
    hint: (): string => 'Write `course:` with the id of a course objective under it',
    why: 'The scorecard asks that objectives of modules follow from those of the course.',
    source: 'iGOT content scorecard, IM_007',
  },
  'id/single-media-type': {
    severity: 'warning',
    title: 'Text only',
    message: (): string => 'The course has text and nothing else',
    hint: (): string => 'Add a picture, a sound, a film or something to do where it explains more than words',
    why: 'A point of the scorecard: at least two kinds of media in a course.',
    source: 'iGOT content scorecard, IM_008',
  },
  'id/practice-gap': {
    severity: 'warning',
    title: 'Many screens without a question',
    message: (data: { count: number; most: number }): string =>
      `Here ends a run of ${data.count} screens without a question, expected at most ${data.most}`,
    hint: (): string => 'Ask something about what was just explained',
    why: 'Practice soon after an explanation is what makes it stay. The scorecard asks for a question at least every seven screens.',
    source: 'iGOT content scorecard, IM_009',
  },
  'id/no-active-learning': {
    severity: 'warning',
    title: 'No active learning',
    message: (): string => 'The course has no task, case, scenario or checklist',
    hint: (): string => 'Add an `<Activity>`, a `<Checklist>` or a case that learners decide',
    why: 'A point of the scorecard: at least one discussion, project, case study or game.',
    source: 'iGOT content scorecard, IM_011',
  },
  'id/no-application': {
    severity: 'info',
    title: 'Nothing to take to the own desk',
    message: (): string => 'No module asks learners to use what they learned in their own office',
    hint: (): string =>
      'End a module with a small task for the own desk, in an `<Activity>` or a `<Checklist>`',
    why: 'Training counts when work changes. The scorecard has a point for it.',
    source: 'iGOT content scorecard, IM_013',
  },
  'id/no-visual-summary': {
    severity: 'info',
    title: 'Module without a figure and without a summary',
    message: (): string => 'The module has neither a figure nor a summary',
    hint: (): string =>
      'Add a `<Summary>` of three or four lines at the end, or a `<Figure>` where it explains',
    why: 'Learners remember the shape of a page. The scorecard has a point for visual summaries.',
    source: 'iGOT content scorecard, LE_003',
  },
  'id/no-further-resources': {
    severity: 'warning',
    title: 'Nothing to read further',
    message: (): string => 'The course leads to no further resource',
    hint: (): string => 'Add `<Explore>` with links, or addresses to `references.yaml`',
    why: 'A point of the scorecard: additional resources are listed.',
    source: 'iGOT content scorecard, LS_002',
  },
  'id/no-support-contact': {
    severity: 'warning',
    title: 'No contact for help',
    message: (): string => 'The course does not say whom to ask when something does not work',
    hint: (): string => 'Write `support:` with a name and an e-mail address or telephone number',
    why: 'A learner who finds a mistake or is stuck needs a person. The player shows the contact on the last screen.',
    source: 'iGOT content scorecard, LS_003',
  },
  'id/no-glossary': {
    severity: 'warning',
    title: 'No glossary',
    message: (): string => 'The course explains no terms and no abbreviations',
    hint: (): string => 'Write `glossary.yaml` with the words that a newcomer may not know',
    why: 'A point of the scorecard: abbreviations and glossary. The player shows them on the last screen.',
    source: 'iGOT content scorecard, LS_005',
  },
  'id/long-screen': {
    severity: 'info',
    title: 'Long screen',
    message: (data: { words: number; most: number }): string =>
      `This screen has ${data.words} words, expected at most ${data.most}`,
    hint: (): string =>
      'Cut it in two with another `##`, or move a part into an `<Accordion>` of a later screen',
    why: 'On a phone this is more than five pages of scrolling before anything is asked. No official source has a number; this one is a setting of the toolkit.',
    source: 'No official source: a setting of the toolkit',
  },
  'id/empty-screen': {
    severity: 'warning',
    title: 'Screen without content',
    message: (data: { title: string }): string => `The screen "${data.title}" is empty`,
    hint: (): string => 'Write its content, or use `###` if the heading only opens the next part',
    why: 'Learners would see a heading and nothing below it.',
    source: 'No official source: it follows from the form of a module (docs/writing-a-module.md)',
  },
} as const
idCodes satisfies Record<`id/${string}`, CodeDefinition>
