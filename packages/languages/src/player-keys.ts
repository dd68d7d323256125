/**
 * Every text that the player says by itself, by key. The English text of each is in `player/en.ts`.
 * A key that ends in a count comes in two forms where languages need them: `minute` and `minutes`.
 */
export const playerKeys = [
  // Moving about
  'skipToContent',
  'back',
  'next',
  'menu',
  'closeMenu',
  'progress',
  'screensOfModule',
  'screenDone',
  'position',
  'minuteLeft',
  'minutesLeft',

  // The five kinds of a screen
  'watch',
  'think',
  'do',
  'explore',
  'test',

  // The first screen
  'start',
  'moduleOf',
  'youWillLearn',
  'whoIsThisFor',
  'competencies',
  'minute',
  'minutes',

  // The last screen
  'endTitle',
  'youCanNow',
  'yourScore',
  'scoreLine',
  'finished',
  'stillOpen',
  'references',
  'glossary',
  'abbreviations',
  'reportMistake',
  'reportMistakeText',
  'reportMistakeHere',
  'reportPlace',
  'contact',
  'phone',
  'email',
  'publishedBy',
  'license',

  // Questions
  'question',
  'chooseOne',
  'chooseAll',
  'matchHint',
  'fillInHint',
  'numericHint',
  'orderHint',
  'moveUp',
  'moveDown',
  'movedTo',
  'choosePartner',
  'blank',
  'checkAnswer',
  'tryAgain',
  'chooseFirst',
  'right',
  'notYet',
  'feedback',
  'feedbackIfRight',
  'feedbackIfNotRight',
  'correctAnswer',
  'answers',

  // The final test
  'finalTest',
  'questions',
  'testQuestions',
  'passMark',
  'attempts',
  'handIn',
  'handInHint',
  'answered',
  'testPassed',
  'testFailed',
  'attemptsLeft',
  'answerWrongAgain',

  // Pictures, sound, video and files
  'figure',
  'videoLoad',
  'audioLoad',
  'captions',
  'transcript',
  'download',
  'kilobytes',
  'megabytes',
  'opensOutside',

  // Blocks
  'keyTerm',
  'activity',
  'summary',
  'checklist',
  'steps',
  'story',
  'example',
  'message',
  'note',
  'tip',
  'warning',
  'scenario',
  'goTo',
  'goOn',
  'otherWay',
  'reflection',
  'yourThoughts',
  'reflectionHint',
  'kept',
  'caseStudy',

  // Notices
  'noScriptNotice',
  'draftNotice',
  'oldTranslationNotice',
  'notConnected',
  'savedHere',
  'untracked',
  'savesOnLeaving',
  'reopen',
  'continueQuestion',
  'continueYes',
  'continueNo',
] as const

/** Name of one text of the player. */
export type PlayerKey = (typeof playerKeys)[number]

/** The texts of one language. A key that is missing falls back to English and is reported. */
export interface PlayerStrings {
  /** BCP 47. */
  readonly tag: string
  /** True once a named speaker of the language has approved every text. */
  readonly reviewed: boolean
  /** `{0}`, `{1}` are filled in. */
  readonly texts: Partial<Readonly<Record<PlayerKey, string>>>
}
