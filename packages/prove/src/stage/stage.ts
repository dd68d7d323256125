import { openPackage } from '@paath/harness'
import type { Launch, OpenOptions, Player } from '@paath/harness'
import { findProfile } from '@paath/lms'
import type { LmsCall } from '@paath/lms'
import type { Driver, Signs, View } from '../page-side/driver.ts'
import { drive } from './driver.ts'
import type { DriverMethod } from './driver.ts'

/** What to put on the stage. */
export type StageOptions = OpenOptions & {
  /** Messages of the browser that are part of the play, such as those of a cut link. Default: none. */
  readonly expected?: RegExp
}

/** A module in the player of a platform, with a learner in front of it. */
export class Stage {
  readonly options: StageOptions
  /** What the learner saw when they last looked. */
  left: View | undefined
  /** What a learner sees who has done nothing yet. */
  readonly fresh: View
  /** Did the page ask whose answers those on the device are? */
  wasAsked: boolean = false
  /** Did the page say that everything was done, when it was last looked at? */
  wasFinished: boolean = false
  isOpen: boolean = true
  readonly notices: Set<string> = new Set()
  private player: Player
  private readonly first: Player
  private leftByFirst: View | undefined
  private readonly launches: Launch[] = []

  private constructor(player: Player, options: StageOptions, fresh: View) {
    this.fresh = fresh
    this.player = player
    this.first = player
    this.options = options
    this.launches.push(player.launch)
  }

  static async open(options: StageOptions): Promise<Stage> {
    const player = await openPackage({ movableTime: true, ...options })
    // Nobody answers sooner, and some players listen only from now on.
    await player.advance(2_000)
    return new Stage(player, options, await drive(player.frame, 'view'))
  }

  get learner(): Player {
    return this.player
  }

  /** Does the server of the platform give back what it saved? */
  get restores(): boolean {
    return findProfile(this.options.profile)?.restores === true
  }

  /** Ask the driver in the page. */
  async ask<Method extends DriverMethod>(
    method: Method,
    ...args: Parameters<Driver[Method]>
  ): Promise<ReturnType<Driver[Method]>> {
    return drive(this.player.frame, method, ...args)
  }

  async view(): Promise<View> {
    return this.ask('view')
  }

  /** What stands around the content; every message is kept for the evidence. */
  async signs(): Promise<Signs> {
    const signs = await this.ask('signs')
    if (signs.notice !== '') this.notices.add(signs.notice)
    this.wasFinished = signs.isFinished
    return signs
  }

  /** Let time pass in which timers of the page and of the platform fire. */
  async pass(milliseconds: number): Promise<void> {
    await this.player.advance(milliseconds)
  }

  async leave(): Promise<void> {
    await this.player.leave()
    this.isOpen = false
  }

  async killTab(): Promise<void> {
    await this.player.killTab()
    this.isOpen = false
  }

  async open(): Promise<void> {
    await this.player.reopen()
    this.isOpen = true
    this.launches.push(this.player.launch)
  }

  async reload(): Promise<void> {
    await this.player.reload()
  }

  async clearSiteData(): Promise<void> {
    await this.player.clearSiteData()
  }

  async moveToSecondDevice(): Promise<void> {
    this.player = await this.player.secondDevice()
    this.isOpen = true
    this.launches.push(this.player.launch)
  }

  async handToSecondLearner(): Promise<void> {
    this.leftByFirst = this.left
    this.player = await this.player.secondLearner()
    this.isOpen = true
    this.launches.push(this.player.launch)
  }

  /** The second learner goes; the first one opens the module again. */
  async takeBack(): Promise<void> {
    await this.player.leave()
    this.player = this.first
    this.left = this.leftByFirst
    await this.open()
  }

  /** All texts that were kept for the first learner so far. */
  keptTexts(): string[] {
    const calls = this.launches[0]?.calls ?? []
    return calls
      .filter(({ method, args }) => method.endsWith('SetValue') && args[0] === 'cmi.suspend_data')
      .map(({ args }) => String(args[1]))
  }

  /** Every visit so far, with the calls of the SCO. */
  visits(): readonly (readonly LmsCall[])[] {
    return this.launches.map(({ calls }) => [...calls])
  }

  /** What a strict platform or the browser has against the package: there must be nothing. */
  faults(): readonly string[] {
    const { expected } = this.options
    return this.launches.flatMap(({ faults, complaints, outsideRequests }) => [
      ...faults,
      ...complaints.filter((text) => expected === undefined || !expected.test(text)),
      ...outsideRequests.map((url) => `asked for ${url}`),
    ])
  }

  async close(): Promise<void> {
    // A browser that died has nothing left to close, and the scenario has said so.
    if (this.player !== this.first) await this.player.close().catch(() => undefined)
    await this.first.close().catch(() => undefined)
  }
}
