import type { ApiScope } from '@paath/lms'

type Api = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** Functions that open a session, and those that end one, in both standards. */
const openers: ReadonlySet<string> = new Set(['LMSInitialize', 'Initialize'])
const enders: ReadonlySet<string> = new Set(['LMSFinish', 'Terminate'])
const getters: ReadonlySet<string> = new Set(['LMSGetValue', 'GetValue'])

const names = ['API', 'API_1484_11'] as const

/** By this name a page knows that a player of iGOT kept values of whoever was there before. Here it was the same learner. */
const deviceMark = 'paath.device'

/**
 * Stands between pages and the API object of an LMS profile.
 *
 * While the page of a module is painted anew, the platform's launch goes on: the session that the old page opened is not
 * closed, and the new page finds it open. The old page, like a tab that was killed, reaches nothing any more.
 */
export class ApiRelay {
  /** Where the profile publishes its objects. */
  readonly scope: ApiScope
  readonly #answers = new Map<string, unknown>()
  /** What the profile publishes. */
  readonly #kept: ApiScope = {}
  readonly #window: ApiScope
  /** Counts pages: each gets objects of its own. */
  #page = 0
  #isRepainting = false
  #isDead = false

  /** @param window Where pages look for the objects. */
  constructor(window: ApiScope) {
    this.#window = window
    this.scope = new Proxy(this.#kept, {
      set: (target, name: keyof ApiScope, api: unknown) => {
        target[name] = api
        this.#publish(name)
        return true
      },
    })
    for (const name of names) delete window[name]
  }

  /** Does the profile publish any object? */
  get isPublished(): boolean {
    return this.scope.API !== undefined || this.scope.API_1484_11 !== undefined
  }

  /** A page takes its leave, for another edition of it. */
  beginRepaint(): void {
    this.#isRepainting = true
  }

  /** It has said all: from here on it is the other one that calls. */
  handOver(): void {
    this.#page++
    for (const name of names) this.#publish(name)
  }

  endRepaint(): void {
    this.#isRepainting = false
  }

  /** Nothing that a page does arrives any more. */
  cut(): void {
    this.#isDead = true
  }

  #publish(name: keyof ApiScope): void {
    const api = this.#kept[name]
    if (api === undefined) delete this.#window[name]
    else this.#window[name] = this.#wrap(api as Api)
  }

  #wrap(api: Api): Api {
    const page = this.#page
    const wrapped = Object.keys(api).map((method) => [
      method,
      (...args: unknown[]) => (page === this.#page ? this.#call(api, method, args) : ''),
    ])
    return Object.fromEntries(wrapped) as Api
  }

  #call(api: Api, method: string, args: readonly unknown[]): unknown {
    if (this.#isDead) return ''
    if (this.#isRepainting) {
      if (openers.has(method) && this.#answers.has(method)) return this.#answers.get(method)
      if (enders.has(method)) return 'true'
      if (getters.has(method) && args[0] === deviceMark) return ''
    }
    const answer = api[method]?.(...args)
    if (openers.has(method)) this.#answers.set(method, answer)
    return answer
  }
}
