/**
 * The status contract: what a package tells the LMS, in every situation, and when it closes the session.
 *
 * `statusTable` is the contract itself. `decideStatus` is the one place that reads it; docs/status-contract.md is made
 * from it.
 */

/** Status words of `cmi.core.lesson_status`. */
export type LessonStatus = 'not attempted' | 'browsed' | 'incomplete' | 'failed' | 'completed' | 'passed'

/**
 * How far the learner has come.
 * `taken-over`: the answers were found on this device and the learner has done nothing yet.
 * `open`: screens or questions are left. `done`: nothing is left, and there is no pass mark.
 * `reached`, `missed`: nothing is left, and the score is on that side of the pass mark.
 */
export type Outcome = 'taken-over' | 'open' | 'done' | 'reached' | 'missed'

/**
 * What the LMS lets a package write.
 * `full`; `place-only`: without credit, so only the place and the answers; `nothing`: browse or review mode.
 */
export type Access = 'full' | 'place-only' | 'nothing'

/** `igot`: a player that echoes what is set, or keeps `Initialized` in its record, and forgets everything on LMSFinish. `standard`: all others. */
export type Platform = 'standard' | 'igot'

/**
 * What a module is for the score of its course.
 * `test`: the final test. `practice`: a module beside a final test. `alone`: a module of a course without one.
 */
export type Role = 'alone' | 'practice' | 'test'

/** One row of the status contract. A condition that is left out is met by everything. */
export interface StatusRow {
  readonly id: StatusRowId
  readonly when: {
    readonly access?: Access
    readonly platform?: Platform
    readonly role?: Role
    readonly outcome?: readonly Outcome[]
  }
  /** Status to set; `keep` sets none. A status is never lowered, whatever stands here. */
  readonly status: LessonStatus | 'keep'
  /** `best`: the best score so far, once every question was judged. */
  readonly score: 'best' | 'none'
  /** Place and answers: `cmi.suspend_data`, `cmi.core.lesson_location`, `cmi.core.exit`, `cmi.core.session_time`. */
  readonly place: boolean
  readonly exit: 'suspend' | 'none'
  /** One objective a screen: `completed` when the screen is done, else `not attempted`. */
  readonly objectives: boolean
  /** Commit after each answer and screen change. */
  readonly commit: boolean
  /** What happens when the page goes away. */
  readonly leave: 'finish' | 'commit'
}

/** Names of the rows; `statusTexts` says in words what each is about. */
export type StatusRowId =
  | 'read-only'
  | 'no-credit'
  | 'taken-over-igot'
  | 'taken-over'
  | 'open-igot'
  | 'open'
  | 'done-igot'
  | 'done'
  | 'reached-igot'
  | 'reached'
  | 'failed-igot'
  | 'missed-igot'
  | 'missed'
  | 'practice-done-igot'
  | 'practice-done'

const writing = { place: true, exit: 'suspend', objectives: true, commit: true } as const

const readOnly: StatusRow = {
  id: 'read-only',
  when: { access: 'nothing' },
  status: 'keep',
  score: 'none',
  place: false,
  exit: 'none',
  objectives: false,
  commit: false,
  leave: 'finish',
}

/** The status contract, row by row. The first row that fits counts. */
export const statusTable: readonly StatusRow[] = [
  readOnly,
  {
    id: 'no-credit',
    when: { access: 'place-only' },
    status: 'keep',
    score: 'none',
    place: true,
    exit: 'suspend',
    objectives: false,
    commit: true,
    leave: 'finish',
  },
  {
    id: 'taken-over-igot',
    when: { platform: 'igot', outcome: ['taken-over'] },
    ...writing,
    status: 'incomplete',
    score: 'none',
    leave: 'commit',
  },
  {
    id: 'taken-over',
    when: { outcome: ['taken-over'] },
    ...writing,
    status: 'incomplete',
    score: 'none',
    leave: 'finish',
  },
  {
    id: 'open-igot',
    when: { platform: 'igot', outcome: ['open'] },
    ...writing,
    status: 'incomplete',
    score: 'best',
    leave: 'commit',
  },
  {
    id: 'open',
    when: { outcome: ['open'] },
    ...writing,
    status: 'incomplete',
    score: 'best',
    leave: 'finish',
  },
  {
    id: 'practice-done-igot',
    when: { platform: 'igot', role: 'practice', outcome: ['done'] },
    ...writing,
    status: 'completed',
    score: 'none',
    leave: 'commit',
  },
  {
    id: 'practice-done',
    when: { role: 'practice', outcome: ['done'] },
    ...writing,
    status: 'completed',
    score: 'none',
    leave: 'finish',
  },
  {
    id: 'done-igot',
    when: { platform: 'igot', outcome: ['done'] },
    ...writing,
    status: 'completed',
    score: 'best',
    leave: 'commit',
  },
  {
    id: 'done',
    when: { outcome: ['done'] },
    ...writing,
    status: 'completed',
    score: 'best',
    leave: 'finish',
  },
  {
    id: 'reached-igot',
    when: { platform: 'igot', outcome: ['reached'] },
    ...writing,
    status: 'passed',
    score: 'best',
    leave: 'commit',
  },
  {
    id: 'reached',
    when: { outcome: ['reached'] },
    ...writing,
    status: 'passed',
    score: 'best',
    leave: 'finish',
  },
  {
    id: 'failed-igot',
    when: { platform: 'igot', role: 'test', outcome: ['missed'] },
    ...writing,
    status: 'failed',
    score: 'best',
    leave: 'commit',
  },
  {
    id: 'missed-igot',
    when: { platform: 'igot', outcome: ['missed'] },
    ...writing,
    status: 'completed',
    score: 'best',
    leave: 'commit',
  },
  {
    id: 'missed',
    when: { outcome: ['missed'] },
    ...writing,
    status: 'failed',
    score: 'best',
    leave: 'finish',
  },
]

/** What is known when a status is decided. */
export interface StatusFacts {
  readonly access: Access
  readonly platform: Platform
  readonly outcome: Outcome
  /** Default: `alone`. */
  readonly role?: Role
  /** The status that the LMS has. */
  readonly known: LessonStatus
  /** The highest status that was reached before, for LMSs that forget theirs. Default: `nothing`. */
  readonly reached?: 'nothing' | 'completed' | 'passed'
  /** Best score in percent, once every question was judged. */
  readonly score?: number
  /** The score that was sent before. */
  readonly knownScore?: number
}

/** What to tell the LMS. */
export interface StatusDecision {
  readonly row: StatusRow
  /** Set this status; undefined: leave the one that is there. */
  readonly status?: LessonStatus
  /** Set this score; undefined: leave the one that is there. */
  readonly score?: number
}

const ranks: Readonly<Record<LessonStatus, number>> = {
  'not attempted': 0,
  browsed: 0,
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
}

/** Is one status higher than another? A package only ever raises it. */
export function isHigherStatus(status: LessonStatus, than: LessonStatus): boolean {
  return ranks[status] > ranks[than]
}

/** Decide what to tell the LMS. Nothing else in the code chooses a status, a score or the end of a session. */
export function decideStatus(facts: StatusFacts): StatusDecision {
  const row = statusTable.find((candidate) => isMet(candidate.when, facts)) || readOnly
  const scored = row.score === 'best' && facts.role !== 'practice' && facts.score !== undefined
  const best = scored ? Math.max(facts.score, facts.knownScore || 0) : undefined
  const status = row.status === 'keep' ? facts.known : atLeast(row.status, facts.reached)
  return {
    row,
    ...(isHigherStatus(status, facts.known) ? { status } : {}),
    ...(best === undefined ? {} : { score: best }),
  }
}

function atLeast(status: LessonStatus, reached: StatusFacts['reached'] = 'nothing'): LessonStatus {
  return reached !== 'nothing' && isHigherStatus(reached, status) ? reached : status
}

function isMet(when: StatusRow['when'], facts: StatusFacts): boolean {
  return (
    (when.access === undefined || when.access === facts.access) &&
    (when.platform === undefined || when.platform === facts.platform) &&
    (when.role === undefined || when.role === facts.role) &&
    (when.outcome === undefined || when.outcome.indexOf(facts.outcome) >= 0)
  )
}
