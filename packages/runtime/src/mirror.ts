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
    const copy = this.copies().find((one) => one.attempt === attempt)
    return copy && copy.read()
  }

  /** Copies that may belong to this learner, the latest first. */
  candidates(): State[] {
    const own = this.copies().filter(({ learner }) => learner === this.learner)
    return own.map(({ read }) => read()).filter((state): state is State => state !== undefined)
  }

  /** Keep a state, and forget the oldest copies of other learners. */
  write(state: State): void {
    const copies = this.copies()
    const own = copies.find(({ attempt }) => attempt === state.attempt)
    const latest = copies[0]
    const order = own ? own.order : (latest ? latest.order : 0) + 1
    this.works = this.guard((storage) => {
      storage.setItem(this.prefix + state.attempt, `${order}|${this.learner}|${encodeState(state)}`)
      return true
    }, false)
    if (!own) copies.slice(mostKept - 1).forEach(({ attempt }) => this.remove(attempt))
  }

  remove(attempt: string): void {
    this.guard((storage) => storage.removeItem(this.prefix + attempt), undefined)
  }

  private copies(): Copy[] {
    const copies: Copy[] = []
    this.guard((storage) => {
      for (let index = 0; index < storage.length; index++) {
        const [before, attempt] = (storage.key(index) || '').split(this.prefix)
        if (before === '' && attempt)
          copies.push(readCopy(attempt, storage.getItem(this.prefix + attempt) || ''))
      }
    }, undefined)
    return copies.sort((one, other) => other.order - one.order)
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
  readonly attempt: string
  /** Counts up with each new attempt on this device. */
  readonly order: number
  readonly learner: string
  /** Only where it is needed: a learner's answers are written far more often than read. */
  readonly read: () => State | undefined
}

function readCopy(attempt: string, text: string): Copy {
  const [order = '', learner = '', code = ''] = text.split('|')
  return { attempt, order: parseInt(order, 10) || 0, learner, read: () => decodeState(code) }
}

function openStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
