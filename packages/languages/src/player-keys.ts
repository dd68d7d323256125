/**
 * Keys of every text that the player shows, with the English meaning beside each.
 *
 * The first block is written by the browser runtime while a learner works (`RuntimeString` of `@paath/protocol`),
 * the rest is written into the page when it is built. `{0}`, `{1}` are filled in.
 */
export const playerKeys = [
  // Written by the runtime.
  'position', // Screen {0} of {1}
  'minutesLeft', // about {0} minutes left
  'minuteLeft', // about 1 minute left
  'right', // Right
  'notYet', // Not yet
  'chooseFirst', // Choose an answer first
  'scoreLine', // {0} of {1} right at the first try
  'finished', // You have finished this module
  'stillOpen', // {0} still open
  'notConnected', // Your answers are kept on this phone. Open the course again when you have a signal.
  'savedHere', // Your answers are kept on this phone
  'continueQuestion', // Someone was on screen {0} of this module on this device. Was it you?
  'continueYes', // Continue
  'continueNo', // Start afresh
  'untracked', // Your progress is not recorded here
  'reopen', // Open the course again from its page
  // Frame of the page.
  'skip', // Go to the content
  'menu', // Menu
  'screens', // Screens of this module (name of the list)
  'progress', // Progress (name of the bar)
  'back', // Back
  'next', // Next
  'doneMark', // done (read out beside a finished screen)
  'kindWatch', // Watch
  'kindThink', // Think
  'kindDo', // Do
  'kindExplore', // Explore
  'kindTest', // Test
  // Start and end.
  'startTitle', // Start
  'moduleOf', // Module {0} of {1}
  'minutes', // {0} minutes
  'oneMinute', // 1 minute
  'youWillLearn', // After this module you can
  'forWhom', // For
  'competencies', // Competencies
  'endTitle', // Well done (title of the last screen)
  'youCanNow', // You can now
  'yourAnswers', // Your answers
  'references', // Sources
  'glossary', // Words explained
  'abbreviations', // Short forms
  'reportMistake', // Found a mistake?
  'reportMistakeText', // Tell us, and we will mend it
  'email', // E-mail
  'phone', // Phone
  'publishedBy', // Published by {0}
  'license', // Licence
  'answers', // Answers (heading of the last page on paper)
  // Questions.
  'question', // Question
  'chooseOne', // Choose one answer
  'chooseAll', // Choose every right answer
  'matchHint', // Choose the right partner for each line
  'fillInHint', // Type the missing words
  'choosePartner', // Choose (first entry of a list of partners)
  'blank', // Missing word {0}
  'checkAnswer', // Check my answer
  'retry', // Try again
  'optionFeedback', // About this answer
  'feedbackRight', // If your answer is right
  'feedbackWrong', // If it is not right yet
  'rightAnswer', // Right answer
  // Components.
  'calloutStory', // Story
  'calloutNote', // Note
  'calloutWarning', // Take care
  'calloutTip', // Tip
  'calloutMessage', // Message
  'activity', // Your turn
  'activityMinutes', // about {0} minutes
  'explore', // Look further
  'needsConnection', // needs a connection
  'summary', // To take with you
  'keyTerm', // Word
  'video', // Video
  'audio', // Sound
  'captions', // Captions
  'transcript', // What is said in the video
  'kilobytes', // {0} KB
  'megabytes', // {0} MB
] as const

/** Key of one text of the player. */
export type PlayerKey = (typeof playerKeys)[number]
