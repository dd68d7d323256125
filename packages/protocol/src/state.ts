import { hash16 } from './hash.ts'
import type { QuestionSettings, Settings } from './settings.ts'

/** What a learner has done in one module: all that is kept between two visits. */
export interface State {
  /** Edition of the module that it fits: `Settings.fingerprint`. */
  readonly fingerprint: string
  /** Counts what the learner did. Of two states of one attempt the higher revision is the newer; clocks are never asked. */
  readonly revision: number
  /** Eight characters `[A-Za-z0-9_-]`, made at random when a learner starts afresh. */
  readonly attempt: string
  /** Seconds spent. */
  readonly elapsed: number
  /** Hash of the screen on view. */
  readonly screen: number
  /** Highest status that was reached. It is kept here for LMSs that forget theirs. */
  readonly reached: 'nothing' | 'completed' | 'passed'
  /** Highest score that was sent, in percent. */
  readonly score?: number
  /**
   * Where a test stands: even while it is answered, odd once it is handed in. 0 is the first go, 2 the second one, in
   * which the wrong answers are given again. Always 0 outside a test.
   */
  readonly turn: number
  /** Hashes of the screens that were seen. */
  readonly seen: readonly number[]
  readonly questions: readonly QuestionState[]
  readonly checklists: readonly ChecklistState[]
  readonly scenarios: readonly ScenarioState[]
  readonly notes: readonly NoteState[]
}

/** What is known of one question that was answered at least once. */
export interface QuestionState {
  readonly hash: number
  /** Number of checks, at least 1, at most 63. In a test: the go in which it was answered last, 1 for the first. */
  readonly attempts: number
  /** Was the first check right? */
  readonly firstRight: boolean
  /** Was any check right? */
  readonly right: boolean
  /** The answer that was checked last. */
  readonly answer: Answer
}

/** An answer, with what it takes to find its options again in an edited module. */
export type Answer = ChoiceAnswer | MatchAnswer | FillInAnswer | OrderAnswer

/** Chosen options, as positions in `options`. */
export interface ChoiceAnswer {
  readonly type: 'choice'
  readonly chosen: readonly number[]
  /** 4-bit hashes of all options at the time of the answer. */
  readonly options: readonly number[]
}

/** For each left side the position of the chosen right side in `options`, or -1. */
export interface MatchAnswer {
  readonly type: 'match'
  readonly chosen: readonly number[]
  readonly options: readonly number[]
  /** 4-bit hashes of the left sides at the time of the answer. */
  readonly lefts: readonly number[]
}

/** The lines as the learner put them, as positions in `options`. */
export interface OrderAnswer {
  readonly type: 'order'
  readonly chosen: readonly number[]
  /** 4-bit hashes of all lines at the time of the answer. */
  readonly options: readonly number[]
}

/** What was typed into each blank. */
export interface FillInAnswer {
  readonly type: 'fill-in'
  readonly texts: readonly string[]
}

/** The ticks of one checklist, by position. */
export interface ChecklistState {
  readonly hash: number
  readonly ticks: readonly boolean[]
}

/** Where a learner is in one branching story. */
export interface ScenarioState {
  readonly hash: number
  /** Hash of the scene on view. */
  readonly scene: number
  /** The choice that was made in it, or -1. */
  readonly way: number
  /** 4-bit hash of the words of that choice. */
  readonly words: number
  /** Was an ending ever reached? */
  readonly ended: boolean
}

/** What the learner wrote down at one reflection. */
export interface NoteState {
  readonly hash: number
  readonly text: string
}

/** Most characters of one typed answer that are kept. */
export const longestAnswer = 40

/** Most characters of one reflection that are kept. */
export const longestNote = 200

/** Most ticks of one checklist that are kept. */
export const mostTicks = 32

/** The state of a learner who has just opened the module for the first time. */
export function emptyState(settings: Settings, attempt: string): State {
  return {
    fingerprint: settings.fingerprint,
    revision: 0,
    attempt,
    elapsed: 0,
    screen: settings.screens[0] ? settings.screens[0].hash : hash16('start'),
    reached: 'nothing',
    turn: 0,
    seen: [],
    questions: [],
    checklists: [],
    scenarios: [],
    notes: [],
  }
}

/** The kind of answer that a question takes. */
export function answerTypeOf(question: QuestionSettings): Answer['type'] {
  const { type } = question
  if (type === 'match' || type === 'order') return type
  return type === 'fill-in' || type === 'numeric' ? 'fill-in' : 'choice'
}
