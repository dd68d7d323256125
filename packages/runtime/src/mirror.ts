import { decodeState, encodeState, hash16 } from '@paath/protocol'
import type { Settings, State } from '@paath/protocol'

/** Most learners of one module that one device remembers. */
const mostKept = 5

/**
 * A copy of the state on this device, one for each attempt, for the time between an answer and the next launch.
 *
 * Offices share phones: a copy is never taken over unless the LMS names the same attempt, or the learner says that it
 * is theirs. Nothing here throws: a browser may refuse to store anything.
 */
export class Mirror {
  /** Did the last write succeed? */
  works = true
  private readonly prefix: string
  private readonly learner: string
  private readonly storage: Storage | undefined

  /** @param learner Id that the LMS gives, or empty. Only its hash is stored. */
  constructor(settings: Settings, learner: string) {
    this.prefix = `paath/${settings.course}/${settings.module}/${settings.language}/`
    this.learner = learner === '' ? '' : `${hash16(learner)}-${hash16(`${learner} `)}`
    this.storage = openStorage()
    if (!this.storage) this.works = false
  }

  /** The copy of one attempt. */
  find(attempt: string): State | undefined {
    return this.copies().find(({ state }) => state.attempt === attempt)?.state
  }

  /** Copies that may belong to this learner, the latest first. */
  candidates(): State[] {
    return this.copies()
      .filter(({ learner }) => learner === this.learner)
      .map(({ state }) => state)
  }

  /** Keep a state, and forget the oldest copies of other learners. */
  write(state: State): void {
    const copies = this.copies()
    const own = copies.find((copy) => copy.state.attempt === state.attempt)
    const highest = copies.reduce((order, copy) => Math.max(order, copy.order), 0)
    const order = own ? own.order : highest + 1
    this.works = this.guard((storage) => {
      storage.setItem(this.prefix + state.attempt, `${order}|${this.learner}|${encodeState(state)}`)
      return true
    }, false)
    if (!own) copies.slice(mostKept - 1).forEach((copy) => this.remove(copy.state.attempt))
  }

  remove(attempt: string): void {
    this.guard((storage) => storage.removeItem(this.prefix + attempt), undefined)
  }

  private copies(): Copy[] {
    const texts = this.guard((storage) => {
      const found: string[] = []
      for (let index = 0; index < storage.length; index++) {
        const key = storage.key(index) ?? ''
        if (key.slice(0, this.prefix.length) === this.prefix) found.push(storage.getItem(key) ?? '')
      }
      return found
    }, [])
    return texts
      .map(readCopy)
      .filter((copy): copy is Copy => copy !== undefined)
      .sort((one, other) => other.order - one.order)
  }

  private guard<Result>(use: (storage: Storage) => Result, otherwise: Result): Result {
    try {
      return this.storage ? use(this.storage) : otherwise
    } catch {
      // Full, forbidden or gone: the LMS still has everything.
      return otherwise
    }
  }
}

interface Copy {
  /** Counts up with each new attempt on this device. */
  readonly order: number
  readonly learner: string
  readonly state: State
}

function readCopy(text: string): Copy | undefined {
  const [order = '', learner = '', code = ''] = text.split('|')
  const state = decodeState(code)
  return state && { order: parseInt(order, 10) || 0, learner, state }
}

function openStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
