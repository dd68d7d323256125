import type { StatusRowId } from './status.ts'

/** What a row of the status table is about, in plain words, for its page and for reports. */
export interface StatusText {
  readonly situation: string
  readonly reason: string
}

/** Words for every row of the status table. They stand apart, so that packages need not carry them. */
export const statusTexts: Readonly<Record<StatusRowId, StatusText>> = {
  'read-only': {
    situation: 'Browse or review mode',
    reason: 'Some LMSs overwrite a pass even in review mode.',
  },
  'no-credit': {
    situation: 'The LMS gives no credit',
    reason: 'The learner keeps the place; nothing counts.',
  },
  'taken-over-igot': {
    situation: 'Answers were found on this device, nothing done yet',
    reason: 'A device alone never earns a completion: offices share phones.',
  },
  'taken-over': {
    situation: 'Answers were found on this device, nothing done yet',
    reason: 'A device alone never earns a completion: offices share phones.',
  },
  'open-igot': {
    situation: 'Screens, questions or stories are left',
    reason: 'LMSFinish would wipe the record, and with it the place to resume.',
  },
  open: {
    situation: 'Screens, questions or stories are left',
    reason: 'Opening is not passing. Time counts only at LMSFinish in some LMSs; `suspend` keeps the place.',
  },
  'done-igot': {
    situation: 'Everything done, no pass mark',
    reason: 'A commit with `completed` is saved at once; LMSFinish would wipe the record.',
  },
  done: {
    situation: 'Everything done, no pass mark',
    reason: 'Without a pass mark nothing is passed or failed.',
  },
  'practice-done-igot': {
    situation: 'Everything done in a module beside a final test',
    reason: 'Only the final test is scored; LMSFinish would wipe the record.',
  },
  'practice-done': {
    situation: 'Everything done in a module beside a final test',
    reason: 'Only the final test sends a score and passes or fails.',
  },
  'reached-igot': {
    situation: 'Everything done, pass mark reached',
    reason: '`passed` completes there as `completed` does.',
  },
  reached: {
    situation: 'Everything done, pass mark reached',
    reason: 'SCORM 1.2 has one word for both.',
  },
  'failed-igot': {
    situation: 'Final test handed in, pass mark missed',
    reason: '`completed` would count as passed there. A further attempt can still turn it into `passed`.',
  },
  'missed-igot': {
    situation: 'Everything done, pass mark missed',
    reason: 'Practice is never failed there: the final test is the portal’s own.',
  },
  missed: {
    situation: 'Everything done, pass mark missed',
    reason: 'A retried question, or a further attempt of a test, can still turn it into `passed`.',
  },
}
