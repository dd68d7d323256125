import type { Report } from '@paath/diagnostics'
import type { Objective } from '../course.ts'
import type { QuestionIds } from './question-ids.ts'

/** What the questions of a module are made with. */
export interface QuestionContext {
  readonly file: string
  readonly text: string
  readonly report: Report
  readonly objectives: readonly Objective[]
  readonly ids: QuestionIds
  /** What to report for an objective that is not there. Default: `question/unknown-objective`. */
  readonly unknownObjective?: 'question/unknown-objective' | 'assess/unknown-objective'
}
