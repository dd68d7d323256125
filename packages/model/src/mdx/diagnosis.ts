import type { Code, DataOf, Place, Report, ReportOptions } from '@paath/diagnostics'
import type { Edit } from '../text/apply-edits.ts'

/** What is wrong where the parser gave up, and how to go on. */
export interface Diagnosis {
  /** Offsets of the stretch that is wrong. */
  readonly start: number
  readonly end: number
  /** Edits after which the parser gets further. */
  readonly mend: readonly Edit[]
  /** Whether the edits say what the author meant, so that they can be offered as a fix. */
  readonly isFix: boolean
  /** Hand the finding over. */
  readonly tell: (report: Report, place: Place, options: ReportOptions) => void
}

/** Where a diagnosis stands and what mends it. */
export type Remedy = Pick<Diagnosis, 'start' | 'end' | 'mend'> & { readonly isFix?: boolean }

/** Make a diagnosis with the data of its code. */
export function diagnosisOf<C extends Code>(code: C, data: DataOf<C>, remedy: Remedy): Diagnosis {
  return {
    isFix: false,
    ...remedy,
    tell: (report, place, options) => report(code, data, place, options),
  }
}
