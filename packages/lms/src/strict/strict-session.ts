import type { ApiScope, LmsCall, LmsFrame, LmsHost, LmsRecord, LmsSession } from '../profile.ts'
import { publishApi } from '../publish-api.ts'
import type { ApiMethods } from '../publish-api.ts'

/** Values of a data model by element, as the server keeps them. */
export type Values = Readonly<Record<string, unknown>>

/** What tells one standard from another, for an LMS that follows it to the letter. */
export interface StrictStandard {
  readonly apiName: keyof ApiScope
  /** Names of the functions of the API object. */
  readonly functions: StrictFunctions
  /** Make an LMS of scorm-again that sends nothing by itself. */
  readonly createApi: () => StrictApi
  /** What the standard has against a value, beyond what scorm-again refuses. */
  readonly findFault: FindFault
  /** Error code for such a value. */
  readonly refused: string
  /** Error code for a function that is called after the session has ended. */
  readonly afterFinish: (method: string) => string
  /** Element of the way in which a session ends. */
  readonly exit: string
  readonly totalTime: string
  /** What a session starts with, from what the last one left. */
  readonly startValues: (host: LmsHost, saved: Values | undefined) => Record<string, unknown>
  readonly isComplete: (details: Values) => boolean
  /** What the platform makes of the values when the session ends. Default: nothing. */
  readonly atFinish?: (details: Values, host: LmsHost) => Values
}

/** Functions of an API object by what they do. */
export interface StrictFunctions {
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
  readonly lastError: string
  readonly errorString: string
  readonly diagnostic: string
}

/** Say in words what is wrong with a value. `typeOf` gives the interaction type that was set at an index. */
export type FindFault = (
  name: unknown,
  value: unknown,
  typeOf: (index: string) => string | undefined,
) => string | undefined

/** The part of an LMS of scorm-again that strict profiles drive. */
export interface StrictApi {
  /** Call a function of the API object by its name. */
  readonly call: (method: string, ...args: readonly unknown[]) => string
  /** Load a saved session; before it is initialized only. */
  readonly load: (values: Record<string, unknown>) => void
  readonly values: () => Values
  /** Total time with this session, and without it. */
  readonly totalTime: (final: boolean) => string
}

/** One launch in an LMS that follows its standard to the letter. Everything arrives at the server with each Commit. */
export class StrictSession implements LmsSession {
  readonly query = ''
  readonly calls: LmsCall[] = []
  readonly faults: string[] = []
  readonly #host: LmsHost
  readonly #standard: StrictStandard
  readonly #api: StrictApi
  readonly #types = new Map<string, string>()
  #exit = ''
  #ownError: string | undefined
  #finished = false

  constructor(host: LmsHost, standard: StrictStandard) {
    this.#host = host
    this.#standard = standard
    this.#api = standard.createApi()
    publishApi(host, { name: standard.apiName, methods: this.#methods(), calls: this.calls })
  }

  async launch(): Promise<void> {
    const saved = (await this.#host.server.read())?.details
    this.#api.load(this.#standard.startValues(this.#host, saved))
  }

  onFrameLoad(_frame: LmsFrame): void {}

  teardown(): void {}

  recordOnLeaving(): undefined {
    return undefined
  }

  #methods(): ApiMethods {
    const { functions } = this.#standard
    const { initialize, commit, errorString, diagnostic } = functions
    return {
      [initialize]: (argument) => this.#run(initialize, () => this.#api.call(initialize, text(argument))),
      [functions.get]: (name) => this.#getValue(name),
      [functions.set]: (name, value) => this.#setValue(name, value),
      [commit]: (argument) =>
        this.#run(commit, () => this.#save(this.#api.call(commit, text(argument)), false)),
      [functions.finish]: (argument) => this.#finish(argument),
      [functions.lastError]: () => this.#ownError ?? this.#lastError(),
      [errorString]: (code) => this.#api.call(errorString, code),
      [diagnostic]: (code) => this.#api.call(diagnostic, code),
    }
  }

  #lastError(): string {
    return this.#api.call(this.#standard.functions.lastError)
  }

  #run(name: string, call: () => string): string {
    this.#ownError = undefined
    const { functions, afterFinish } = this.#standard
    if (this.#finished)
      return this.#refuse(`${name} after ${functions.finish}`, afterFinish(name.split(' ')[0] ?? ''))
    const result = call()
    if (name !== functions.get && result !== 'true' && this.#ownError === undefined) {
      this.#fault(`${name} answered ${result}: error ${this.#lastError()}`)
    }
    return result
  }

  #getValue(name: unknown): string {
    const { get } = this.#standard.functions
    const result = this.#run(get, () => this.#api.call(get, text(name)))
    return this.#finished ? '' : result
  }

  #setValue(name: unknown, value: unknown): string {
    const { findFault, refused, functions } = this.#standard
    const fault = findFault(name, value, (index) => this.#types.get(index))
    if (fault !== undefined && !this.#finished) return this.#refuse(fault, refused)
    return this.#run(`${functions.set} ${text(name)}`, () => {
      const result = this.#api.call(functions.set, text(name), text(value))
      if (result === 'true') this.#remember(text(name), text(value))
      return result
    })
  }

  /** Keep what the data model lets nobody read back. */
  #remember(name: string, value: string): void {
    if (name === this.#standard.exit) this.#exit = value
    const index = /^cmi\.interactions\.(\d+)\.type$/.exec(name)?.[1]
    if (index !== undefined) this.#types.set(index, value)
  }

  #finish(argument: unknown): string {
    const { finish } = this.#standard.functions
    const result = this.#run(finish, () => this.#save(this.#api.call(finish, text(argument)), true))
    if (result === 'true') this.#finished = true
    return result
  }

  #save(result: string, final: boolean): string {
    if (result !== 'true') return result
    const { exit, totalTime, atFinish } = this.#standard
    const values: Values = {
      ...this.#api.values(),
      [exit]: this.#exit,
      [totalTime]: this.#api.totalTime(final),
    }
    const details = final && atFinish ? atFinish(values, this.#host) : values
    if (this.#host.server.writeNow(this.#toRecord(details))) return 'true'
    this.#ownError = '101'
    return 'false'
  }

  #toRecord(details: Values): LmsRecord {
    const complete = this.#standard.isComplete(details)
    return { status: complete ? 2 : 1, percentage: complete ? 100 : 0, details }
  }

  #refuse(fault: string, code: string): string {
    this.#fault(fault)
    this.#ownError = code
    return 'false'
  }

  #fault(fault: string): void {
    this.faults.push(fault)
    this.#host.onFault?.(fault)
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
