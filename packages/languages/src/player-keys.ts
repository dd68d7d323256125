/**
 * Every text that the player says by itself, by key.
 * A key that ends in a count comes in two forms where languages need them: `minute` and `minutes`.
 */
export const playerKeys = [
  // Moving about
  'skipToContent',
  'back',
  'next',
  'menu',
  'closeMenu', // Close
  'progress', // Progress (name of the bar)
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
  'moduleOf', // Module {0} of {1}
  'youWillLearn',
  'whoIsThisFor',
  'competencies',
  'minute',
  'minutes',

  // The last screen
  'endTitle',
  'youCanNow', // You can now (above the objectives, on the last screen)
  'yourScore',
  'scoreLine',
  'finished',
  'stillOpen',
  'references',
  'glossary',
  'abbreviations',
  'reportMistake',
  'reportMistakeText', // Tell us, and we will mend it
  'contact',
  'phone',
  'email',
  'publishedBy', // Published by {0}
  'license', // Licence: {0}

  // Questions
  'question',
  'chooseOne',
  'chooseAll',
  'matchHint', // Choose the right partner for each line
  'fillInHint', // Type the missing words
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

  // Notices
  'noScriptNotice',
  'draftNotice',
  'notConnected',
  'savedHere',
  'untracked',
  'reopen',
  'continueQuestion',
  'continueYes',
  'continueNo',
] as const

/** Name of one text of the player. */
export type PlayerKey = (typeof playerKeys)[number]
