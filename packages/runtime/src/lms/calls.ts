import type { Connection } from '@paath/protocol'
import { initialize, isYes } from './connect.ts'

/** The element that keeps the learner's state, in every standard. */
export const suspendData = 'cmi.suspend_data'

/** Names of the LMS functions in one standard. */
export interface FunctionNames {
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
}

/**
 * Calls to an LMS that may answer anything, or nothing, or be gone.
 *
 * It is lost when it is gone, throws, or fails where it once succeeded; the next success ends that.
 */
export class Calls {
  /** Is it the player of iGOT? Its LMSSetValue gives back the value instead of "true". */
  isIgot = false
  /** Commits were made, and none of them said yes. */
  commitsInVain = false
  private saidTrue = false
  private throws = false
  private readonly succeeded: Record<string, boolean> = {}
  private readonly failing: Record<string, boolean> = {}
  private readonly connection: Connection
  private readonly names: FunctionNames

  constructor(connection: Connection, names: FunctionNames) {
    this.connection = connection
    this.names = names
  }

  get isLost(): boolean {
    const { connection } = this
    const isGone = connection.isGone ? connection.isGone() : false
    return isGone || this.throws || Object.keys(this.failing).some((name) => this.failing[name])
  }

  get isOpen(): boolean {
    return this.isIgot || isYes(this.connection.initialized)
  }

  /** Did the LMS answer as the standard wants, so that ending the session is safe? */
  get followsStandard(): boolean {
    return !this.isIgot && (this.saidTrue || this.connection.initialized === 'true')
  }

  /**
   * Tell the player of iGOT by a name that only its record has.
   *
   * For SCORM 2004, where it answers as the standard wants, and wipes its record at Terminate all the same.
   */
  recognize(): void {
    this.isIgot = isYes(this.get('Initialized'))
  }

  /** Read a value. Everything that means "no value" gives an empty text. */
  get(element: string): string {
    const value = this.call(this.names.get, element)
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }

  /** Write a value. Whether the LMS is lost is judged by the kept text alone: other elements may be refused for good. */
  set(element: string, value: string): void {
    const answer = this.call(this.names.set, element, value)
    const isEcho = value !== '' && value !== 'true' && answer === value
    if (isEcho) this.isIgot = true
    if (isYes(answer)) this.saidTrue = true
    if (element === suspendData) this.note(element, isEcho || isYes(answer))
  }

  commit(): void {
    const { commit } = this.names
    this.note(commit, isYes(this.call(commit, '')))
    this.commitsInVain = !this.succeeded[commit]
  }

  finish(): void {
    this.call(this.names.finish, '')
  }

  /** Open the session again, for a player that wiped its record under us. */
  reopen(): void {
    initialize(this.connection)
  }

  private note(what: string, succeeds: boolean): void {
    if (succeeds) this.succeeded[what] = true
    this.failing[what] = !succeeds && this.succeeded[what] === true
  }

  private call(name: string, ...values: string[]): unknown {
    const { api, faults } = this.connection
    if (!api) return undefined
    try {
      const answer = api[name]?.(...values)
      this.throws = false
      return answer
    } catch (fault) {
      this.throws = true
      if (faults.length < 20) faults.push(`${name}: ${String(fault)}`)
      return undefined
    }
  }
}
