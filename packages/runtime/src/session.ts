import { decideStatus, decodeState, emptyState, encodeState, mergeStates, reconcile } from '@paath/protocol'
import type { Access, Settings, State, StatusDecision } from '@paath/protocol'
import type { Interaction, LmsClient } from './lms/client.ts'
import type { Mirror } from './mirror.ts'
import { isScreenDone, outcomeOf, scoreOf } from './progress.ts'
import type { Stopwatch } from './stopwatch.ts'

/** Where a session keeps its state. */
export interface Stores {
  readonly client: LmsClient
  readonly mirror: Mirror
}

/** What a session needs. */
export interface SessionOptions {
  readonly settings: Settings
  readonly stopwatch: Stopwatch
  /** Name of this attempt, if the LMS does not name another. */
  readonly attempt: string
  /** What the page does when something changed. Default: nothing. */
  readonly events?: SessionEvents
}

/** What the page wants to know. */
export interface SessionEvents {
  /** The state was replaced from outside: by the LMS, another window or a copy on this device. */
  readonly onReplaced: () => void
  /** Something about the connection may have changed. */
  readonly onSaved: () => void
}

/** Parts of a module of which something is kept. */
type PartList = 'questions' | 'checklists' | 'scenarios' | 'notes'

/** Commits wait this long, so that quick answers become one. Less than the 2 s after which a player saves. */
const commitDelay = 1000

/** Wait this long before trying an LMS that is out of reach again. */
const retryDelay = 15_000

/**
 * The learner's state in this visit, and its way to the LMS and to the copy on the device.
 *
 * Before each write the LMS is asked what it has: a restore may arrive late, another window may have written, the
 * record may have been wiped. Whatever is found there is merged by revision.
 */
export class Session {
  state: State
  events: SessionEvents
  readonly settings: Settings
  private stores: Stores
  private readonly stopwatch: Stopwatch
  /**
   * Whom the state rests on. `device`: a copy was taken over by the learner's word alone. `attempt`: the LMS named the
   * attempt of the copy. Neither is sent as a score or completion before the learner does something.
   */
  private restsOn: 'lms' | 'attempt' | 'device' = 'lms'
  private elapsedBefore = 0
  private lastText = ''
  private keepsText = false
  private commitTimer = 0

  constructor({ settings, stopwatch, attempt, events }: SessionOptions, stores: Stores) {
    this.settings = settings
    this.stopwatch = stopwatch
    this.events = events || { onReplaced: () => undefined, onSaved: () => undefined }
    this.state = emptyState(settings, attempt)
    this.stores = stores
    this.putAside()
    this.readBack()
  }

  /** Go on with an LMS that appeared late. */
  attach(stores: Stores): void {
    this.stores.mirror.remove(this.state.attempt)
    this.stores = stores
    this.lastText = ''
    if (!this.isFresh) stores.mirror.write(this.state)
    this.putAside()
    this.open()
  }

  /** Has the learner done anything here, in this visit or an earlier one? */
  get isFresh(): boolean {
    return this.state.revision === 0
  }

  /** Does an LMS keep what is written? One that never said that the session is open must show it. */
  get isTracked(): boolean {
    return this.stores.client.isOpen() || this.keepsText
  }

  /** Was the session with the LMS closed? It cannot be opened again from here. */
  get isOver(): boolean {
    return this.stores.client.isFinished()
  }

  get isLost(): boolean {
    return this.stores.client.isLost()
  }

  get savesOnLeaving(): boolean {
    return this.stores.client.savesOnLeaving()
  }

  get isMirrored(): boolean {
    return this.stores.mirror.works
  }

  private get access(): Access {
    const { mode, credit } = this.stores.client
    if (mode !== 'normal') return 'nothing'
    return credit ? 'full' : 'place-only'
  }

  /** Tell the LMS that the module is open, and see whether it keeps that. */
  open(): void {
    if (this.access === 'nothing') return
    this.stores.client.open()
    this.save()
    this.readBack()
    this.commitSoon()
  }

  /** A screen came into view without the learner doing anything: no new revision. */
  see(screen: number): void {
    this.state = { ...this.state, screen, seen: withHash(this.state.seen, screen) }
  }

  /** The learner did something: keep it on the device and in the LMS. */
  change(changes: Partial<State>): void {
    this.state = { ...this.state, ...changes, revision: this.state.revision + 1 }
    this.restsOn = 'lms'
    if (this.access !== 'nothing') this.stores.mirror.write(this.state)
    this.save()
    this.commitSoon()
  }

  /** The learner did something at one part: what is kept of it takes the place of what was. */
  keep<List extends PartList>(list: List, hash: number, kept: State[List][number] | undefined): void {
    const others: readonly { readonly hash: number }[] = this.state[list]
    const rest = others.filter((other) => other.hash !== hash)
    this.change({ [list]: kept ? [...rest, kept] : rest })
  }

  /** The learner touched the page: enough to believe a copy whose attempt the LMS named. */
  touch(): void {
    if (this.restsOn !== 'attempt') return
    this.restsOn = 'lms'
    this.save()
    this.commitSoon()
  }

  record(interaction: Interaction): void {
    if (this.access === 'full') this.stores.client.record(interaction)
  }

  /** Copies on this device about which the learner must be asked, the latest first. */
  foreignCopies(): State[] {
    if (!this.isFresh || this.access === 'nothing') return []
    const copies = this.stores.mirror.candidates().map((copy) => this.fit(copy))
    return copies.filter(({ attempt }) => attempt !== this.state.attempt)
  }

  /** The learner says that a copy is theirs. */
  adopt(copy: State): void {
    const { mirror } = this.stores
    mirror.remove(this.state.attempt)
    const merged = this.isFresh ? this.fit(copy) : mergeStates(this.fit(copy), this.state)
    this.state = { ...merged, attempt: copy.attempt }
    this.elapsedBefore = copy.elapsed
    mirror.write(this.state)
    this.restsOn = 'device'
    this.save()
    this.commitSoon()
    this.events.onReplaced()
  }

  /** See whether a restore has arrived since the last look. */
  look(): void {
    if (this.readBack()) {
      this.save()
      this.events.onReplaced()
    }
  }

  /** Write everything at once: the page may be gone in a moment. */
  flush(): void {
    this.save()
    this.commit()
  }

  /** The page goes away. */
  leave(): void {
    const { client } = this.stores
    if (this.isOver) return
    this.save()
    if (this.decide().row.leave === 'finish' && client.platform() === 'standard') {
      window.clearTimeout(this.commitTimer)
      client.finish()
    } else this.commit()
  }

  private save(): void {
    const { client } = this.stores
    const { stopwatch } = this
    if (this.access === 'nothing' || this.isOver) return
    const isReplaced = this.readBack()
    const decision = this.decide()
    this.remember(decision)
    const seconds = this.elapsedBefore + Math.round(stopwatch.milliseconds / 1000)
    this.state = { ...this.state, elapsed: Math.max(this.state.elapsed, seconds) }
    const text = encodeState(this.state)
    this.lastText = text
    client.save({
      decision,
      text,
      location: this.screenId(),
      sessionMilliseconds: stopwatch.milliseconds,
      objectives: this.settings.screens.map((screen) => ({
        id: screen.id,
        done: isScreenDone(screen, this.settings, this.state),
      })),
    })
    if (decision.status !== undefined && decision.status !== 'incomplete') this.commit()
    if (isReplaced) this.events.onReplaced()
    this.events.onSaved()
  }

  /** What was reached stays in the state, for LMSs that forget their status. */
  private remember({ status, score }: StatusDecision): void {
    if (score !== undefined) this.state = { ...this.state, score }
    if (status === 'passed' || (status === 'completed' && this.state.reached === 'nothing')) {
      this.state = { ...this.state, reached: status }
    }
  }

  private decide(): StatusDecision {
    const { settings, state } = this
    const { client } = this.stores
    const isOwn = this.restsOn === 'lms'
    const score = isOwn ? scoreOf(settings, state) : undefined
    const knownScore = Math.max(client.score() || 0, state.score || 0)
    return decideStatus({
      access: this.access,
      platform: client.platform(),
      outcome: isOwn ? outcomeOf(settings, state) : 'taken-over',
      role: settings.role || 'alone',
      known: client.status(),
      reached: isOwn ? state.reached : 'nothing',
      knownScore,
      ...(score === undefined ? {} : { score }),
    })
  }

  /** What somebody left in the player on this device becomes a copy, about which the learner is asked. */
  private putAside(): void {
    const { client, mirror } = this.stores
    const left = decodeState(client.leftover)
    if (!left || left.revision === 0) return
    const copy = mirror.find(left.attempt)
    mirror.write(copy ? mergeStates(copy, left) : left)
  }

  /** Read what the LMS has, and take in what is new. Returns whether the state changed. */
  private readBack(): boolean {
    const { client } = this.stores
    if (this.isOver) return false
    const text = client.load()
    if (client.isLost()) return false
    if (text === this.lastText) {
      this.keepsText = this.keepsText || text !== ''
      return false
    }
    this.lastText = text
    const before = this.state
    const isKnown = this.takeIn(text)
    if (isKnown || this.keepsText) client.forget()
    if (!isKnown && this.keepsText) client.reopen()
    return this.state !== before && encodeState(this.state) !== encodeState(before)
  }

  /** Merge a text of the LMS into the state, together with the copy of the same attempt on this device. */
  private takeIn(text: string): boolean {
    const found = decodeState(text)
    if (!found) return false
    const { mirror } = this.stores
    const theirs = this.fit(found)
    const copy = mirror.find(theirs.attempt)
    const both = copy ? mergeStates(theirs, this.fit(copy)) : theirs
    const isAhead = both.revision > theirs.revision
    if (copy && !isAhead) mirror.remove(copy.attempt)
    const isOther = this.state.attempt !== theirs.attempt
    if (isOther) {
      mirror.remove(this.state.attempt)
      this.elapsedBefore = both.elapsed
    }
    if (isAhead && (isOther || this.isFresh)) this.restsOn = 'attempt'
    const merged = this.isFresh ? both : mergeStates(both, this.state)
    this.state = { ...merged, attempt: theirs.attempt }
    if (this.access !== 'nothing' && merged.revision > theirs.revision) mirror.write(this.state)
    return true
  }

  private fit(state: State): State {
    return reconcile(state, this.settings)
  }

  private screenId(): string {
    return (this.settings.screens.find(({ hash }) => hash === this.state.screen) || { id: '' }).id
  }

  private commitSoon(): void {
    window.clearTimeout(this.commitTimer)
    this.commitTimer = window.setTimeout(() => this.commit(), commitDelay)
  }

  private commit(): void {
    window.clearTimeout(this.commitTimer)
    if (this.access === 'nothing') return
    this.stores.client.commit()
    if (this.isLost) this.commitTimer = window.setTimeout(() => this.flush(), retryDelay)
    this.events.onSaved()
  }
}

/** The list with a hash in it, once. */
export function withHash(hashes: readonly number[], hash: number): readonly number[] {
  return hashes.indexOf(hash) >= 0 ? hashes : [...hashes, hash]
}
