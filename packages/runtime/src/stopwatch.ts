/** Measures the time in which the page is on view. The clock of the device may jump; this one does not. */
export class Stopwatch {
  private counted = 0
  private startedAt: number | undefined

  start(): void {
    if (this.startedAt === undefined) this.startedAt = performance.now()
  }

  stop(): void {
    this.counted = this.milliseconds
    this.startedAt = undefined
  }

  get milliseconds(): number {
    return this.counted + (this.startedAt === undefined ? 0 : performance.now() - this.startedAt)
  }
}
