import type { LessonStatus, Platform, StatusDecision } from '@paath/protocol'

/** One LMS session as the rest of the runtime sees it. Nothing here throws. */
export interface LmsClient {
  readonly kind: 'scorm12' | 'scorm2004' | 'none'
  /** Id of the learner, empty where the LMS gives none. */
  readonly learner: string
  /** `browse` and `review` write nothing. */
  readonly mode: 'normal' | 'browse' | 'review'
  readonly credit: boolean
  /** A text that somebody left on this device, which is not for whoever opens the module next. Mostly empty. */
  readonly leftover: string
  /** `igot` as soon as a set value was echoed, or, in SCORM 2004, from the start. */
  platform(): Platform
  /** Did the LMS say that the session is open, or is it the player of iGOT? */
  isOpen(): boolean
  /** Is the LMS out of reach? A commit that always returned false is not an outage. */
  isLost(): boolean
  /** Does it seem to save only when the learner leaves inside the platform? True once a commit was in vain there. */
  savesOnLeaving(): boolean
  /** The kept text; empty if there is none, or not yet. */
  load(): string
  status(): LessonStatus
  /** The score that the LMS has, if any. */
  score(): number | undefined
  /** Say that the next launch resumes, and learn from the answer which kind of LMS this is. */
  open(): void
  /** Write everything that changed. */
  save(snapshot: Snapshot): void
  /** Journal one checked answer. */
  record(interaction: Interaction): void
  commit(): void
  /** Close the session, once and only where the LMS is known to follow the standard. */
  finish(): void
  /** Write everything again at the next save: what the LMS has was replaced. */
  forget(): void
  /** Open the session again if the player is one that wipes its record under us. */
  reopen(): void
  /** Was the session closed by `finish`? */
  isFinished(): boolean
}

/** All that one save writes. */
export interface Snapshot {
  readonly decision: StatusDecision
  readonly text: string
  /** Id of the screen on view. */
  readonly location: string
  readonly sessionMilliseconds: number
  /** One a screen, in order. */
  readonly objectives: readonly { readonly id: string; readonly done: boolean }[]
}

/** One checked answer, before it gets the form of a standard. */
export interface Interaction {
  readonly id: string
  readonly type: 'choice' | 'match' | 'order' | 'fill-in'
  /** Choice and order: letters. Match: a letter or nothing for each left side. Fill-in: texts. */
  readonly response: readonly string[]
  readonly key: readonly string[]
  /** Left out where nothing is right or wrong. */
  readonly right?: boolean
  readonly latencyMilliseconds: number
  readonly at: Date
  /** The question as one line. */
  readonly text: string
}
