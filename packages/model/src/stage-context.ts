import type { Report } from '@paath/diagnostics'

/** What the driver hands to every stage. */
export interface StageContext {
  readonly report: Report
}
