/** One text as the lock remembers it. */
export interface LockedText {
  readonly id: string
  readonly context: string
  readonly text: string
}
