import { leftsOf } from '@paath/protocol'
import type { Answer, Connection, LmsApi, QuestionSettings, Settings } from '@paath/protocol'
import { vi } from 'vitest'
import { initialize } from '../src/lms/connect.ts'
import { createClient } from '../src/lms/create-client.ts'
import { Mirror } from '../src/mirror.ts'
import { stateOf } from '../src/progress.ts'
import { Session, withHash } from '../src/session.ts'
import { Stopwatch } from '../src/stopwatch.ts'
import { fixtureSettings } from './fixture-page.ts'

/** The storage of one device. */
export class Device {
  readonly items = new Map<string, string>()
  isBroken = false

  get length(): number {
    return this.items.size
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    if (this.isBroken) throw new Error('QuotaExceededError')
    this.items.set(key, value)
  }
  removeItem(key: string): void {
    this.items.delete(key)
  }
}

/** One visit of a learner to the fixture module, without a page. */
export interface Visit {
  readonly session: Session
  /** Go to a screen. */
  readonly go: (screen: string) => void
  /** Answer a question with its right or a wrong answer. */
  readonly answer: (question: string, isRight: boolean) => void
  /** Everything from the first screen to the last. */
  readonly finishModule: (isRight?: boolean) => void
}

let attempts = 0

/** An LMS object with functions of SCORM 1.2, unless it says otherwise. */
export interface SomeLms {
  readonly api: LmsApi
  readonly version?: '1.2' | '2004'
  /** What the platform does with the record before a launch. Default: nothing. */
  readonly restore?: () => void
}

/** Open the module on a device, in an LMS or in none. */
export function openModule(
  lms: SomeLms | undefined,
  device: Device = new Device(),
  settings: Settings = fixtureSettings,
): Visit {
  vi.stubGlobal('window', {
    localStorage: device,
    setTimeout: (act: () => void, delay: number) => setTimeout(act, delay),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
  })
  lms?.restore?.()
  const connection: Connection = {
    standard: '1.2',
    version: lms ? (lms.version ?? '1.2') : 'none',
    ready: false,
    faults: [],
  }
  if (lms) connection.api = lms.api
  initialize(connection)
  const client = createClient(connection)
  attempts++
  const attempt = `att-${String(attempts).padStart(4, '0')}`
  const stopwatch = new Stopwatch()
  const mirror = new Mirror(settings, client.learner)
  const session = new Session({ settings, stopwatch, attempt }, { client, mirror })
  const first = settings.screens.find(({ hash }) => hash === session.state.screen)
  if (first) session.see(first.hash)
  session.open()
  return asVisit(session, settings)
}

function asVisit(session: Session, settings: Settings): Visit {
  const go = (id: string): void => {
    const screen = settings.screens.find((one) => one.id === id)!.hash
    session.change({ screen, seen: withHash(session.state.seen, screen) })
  }
  const answer = (id: string, isRight: boolean): void => {
    const question = settings.questions.find((one) => one.id === id)!
    const before = stateOf(question, session.state)
    const kept = {
      hash: question.hash,
      attempts: (before?.attempts ?? 0) + 1,
      firstRight: before ? before.firstRight : isRight,
      right: isRight || before?.right === true,
      answer: answerTo(question, isRight),
    }
    const others = session.state.questions.filter(({ hash }) => hash !== question.hash)
    session.change({ questions: [...others, kept] })
  }
  return {
    session,
    go,
    answer,
    finishModule: (isRight = true) => {
      settings.questions.forEach(({ id }) => answer(id, isRight))
      settings.screens.slice(1).forEach(({ id }) => go(id))
    },
  }
}

/** Some answer; whether it counts as right is said apart. */
function answerTo(question: QuestionSettings, isRight: boolean): Answer {
  const { options, type } = question
  const pick = isRight ? 0 : 1
  if (type === 'match') return { type, chosen: [pick, pick], options, lefts: leftsOf(question) }
  if (type === 'fill-in') return { type, texts: [isRight ? '1967' : '1930'] }
  return { type: 'choice', chosen: [pick], options }
}
