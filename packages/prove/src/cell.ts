import type { LmsCall } from '@paath/lms'

/** What came of one scenario on one platform. */
export interface Cell {
  readonly profile: string
  readonly scenario: string
  /**
   * `kept`: all that was promised is so. `asked`: also, after the learner said that a copy on the device is theirs.
   * `impossible`: the platform makes it so. `not-applicable`: the module has nothing that it is about. `broken`: a fault.
   */
  readonly verdict: 'kept' | 'asked' | 'impossible' | 'not-applicable' | 'broken'
  /** Why; empty for `kept`. */
  readonly reason: string
  /** Messages above the content that the learner saw on the way. */
  readonly notices: readonly string[]
  /** Every call that the platform heard, visit by visit. */
  readonly visits: readonly (readonly LmsCall[])[]
}

/** Something that was promised is not so. */
export class BrokenPromise extends Error {}

/** What a learner had done is not there any more. */
export class LostProgress extends BrokenPromise {}
