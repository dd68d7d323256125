import type { LessonStatus } from '@paath/protocol'
import type { FunctionNames } from './calls.ts'
import type { Interaction } from './client.ts'

/** An element of the data model and the value to set. */
export type Assignment = readonly [element: string, value: string]

/** How one standard names and writes things. */
export interface Dialect {
  readonly kind: 'scorm12' | 'scorm2004'
  readonly functions: FunctionNames
  readonly learner: string
  readonly mode: string
  readonly credit: string
  readonly location: string
  readonly exit: string
  readonly sessionTime: string
  readonly score: string
  readonly formatTime: (milliseconds: number) => string
  readonly readStatus: (get: (element: string) => string) => string
  readonly status: (status: LessonStatus) => readonly Assignment[]
  /** What takes a completion away that somebody else left. */
  readonly unfinished: readonly Assignment[]
  readonly scores: (percent: number) => readonly Assignment[]
  /** Elements below `cmi.objectives.N`. */
  readonly objectiveStatus: string
  /** Elements below `cmi.interactions.N`, in the order in which they must be set. Those without a value are not. */
  readonly interaction: (interaction: Interaction) => readonly Assignment[]
  /** Does each answer get an entry of its own? Otherwise the entry of the question is overwritten. */
  readonly journals: boolean
  /** May Commit stand right before the end of the session? */
  readonly commitsBeforeFinish: boolean
}
