import type { LmsCall, LmsFrame, LmsHost, LmsProfile, LmsRecord, LmsSession } from '../../profile.ts'
import { publishApi } from '../../publish-api.ts'
import type { ApiMethods } from '../../publish-api.ts'
import { findFault } from './lint.ts'
import { createScorm12Api } from './scorm12-api.ts'
import type { Scorm12Api } from './scorm12-api.ts'

/**
 * An LMS that follows SCORM 1.2 to the letter: scorm-again, with a lint for what that lets pass.
 *
 * Everything arrives at the server with each Commit. Place and suspended data come back only after an exit of
 * "suspend", as some platforms have it.
 */
export const strict12: LmsProfile = {
  id: 'strict-1.2',
  title: 'SCORM 1.2 to the letter',
  restores: true,
  create: (host) => new StrictSession(host),
}

type Values = Readonly<Record<string, unknown>>

class StrictSession implements LmsSession {
  readonly query = ''
  readonly calls: LmsCall[] = []
  readonly faults: string[] = []
  readonly #host: LmsHost
  readonly #api: Scorm12Api
  readonly #types = new Map<string, string>()
  #exit = ''
  #ownError: string | undefined
  #finished = false

  constructor(host: LmsHost) {
    this.#host = host
    this.#api = createScorm12Api()
    publishApi(host, { name: 'API', methods: this.#methods(), calls: this.calls })
  }

  async launch(): Promise<void> {
    const saved = (await this.#host.server.read())?.details
    this.#api.loadFromFlattenedJSON(startValues(this.#host, saved), '')
  }

  onFrameLoad(_frame: LmsFrame): void {}

  teardown(): void {}

  #methods(): ApiMethods {
    return {
      LMSInitialize: (argument) => this.#run('LMSInitialize', () => this.#api.LMSInitialize(text(argument))),
      LMSGetValue: (name) => this.#getValue(name),
      LMSSetValue: (name, value) => this.#setValue(name, value),
      LMSCommit: (argument) =>
        this.#run('LMSCommit', () => this.#save(this.#api.LMSCommit(text(argument)), false)),
      LMSFinish: (argument) => this.#finish(argument),
      LMSGetLastError: () => this.#ownError ?? this.#api.LMSGetLastError(),
      LMSGetErrorString: (code) => this.#api.LMSGetErrorString(code),
      LMSGetDiagnostic: (code) => this.#api.LMSGetDiagnostic(code),
    }
  }

  #run(method: string, call: () => string): string {
    this.#ownError = undefined
    if (this.#finished) return this.#refuse(`${method} after LMSFinish`, '301')
    const result = call()
    if (method !== 'LMSGetValue' && result !== 'true' && this.#ownError === undefined) {
      this.#fault(`${method} answered ${result}: error ${this.#api.LMSGetLastError()}`)
    }
    return result
  }

  #getValue(name: unknown): string {
    const result = this.#run('LMSGetValue', () => this.#api.LMSGetValue(text(name)))
    return this.#finished ? '' : result
  }

  #setValue(name: unknown, value: unknown): string {
    const fault = findFault(name, value, (index) => this.#types.get(index))
    if (fault !== undefined && !this.#finished) return this.#refuse(fault, '405')
    return this.#run(`LMSSetValue ${text(name)}`, () => {
      const result = this.#api.LMSSetValue(text(name), text(value))
      if (result === 'true') this.#remember(text(name), text(value))
      return result
    })
  }

  /** Keep what the data model lets nobody read back. */
  #remember(name: string, value: string): void {
    if (name === 'cmi.core.exit') this.#exit = value
    const index = /^cmi\.interactions\.(\d+)\.type$/.exec(name)?.[1]
    if (index !== undefined) this.#types.set(index, value)
  }

  #finish(argument: unknown): string {
    const result = this.#run('LMSFinish', () => this.#save(this.#api.LMSFinish(text(argument)), true))
    if (result === 'true') this.#finished = true
    return result
  }

  #save(result: string, final: boolean): string {
    if (result !== 'true') return result
    const { cmi } = this.#api
    const details: Values = {
      ...this.#api.getFlattenedCMI(),
      'cmi.core.exit': this.#exit,
      'cmi.core.total_time': final ? cmi.getCurrentTotalTime() : cmi.core.total_time,
    }
    if (this.#host.server.writeNow(toRecord(details))) return 'true'
    this.#ownError = '101'
    return 'false'
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

/** The values of a new session. Interactions are write-only, so none come back. */
function startValues({ learner }: LmsHost, saved: Values | undefined): Record<string, unknown> {
  const suspended = saved?.['cmi.core.exit'] === 'suspend'
  const kept = Object.entries(saved ?? {}).filter(
    ([name, value]) =>
      /^cmi\.(core\.(lesson_status|total_time|score\.)|objectives\.)/.test(name) &&
      typeof value === 'string' &&
      value !== '',
  )
  const place = suspended
    ? {
        'cmi.core.lesson_location': saved?.['cmi.core.lesson_location'],
        'cmi.suspend_data': saved?.['cmi.suspend_data'],
      }
    : {}
  return {
    ...Object.fromEntries(kept),
    ...place,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': 'credit',
    'cmi.core.entry': saved === undefined ? 'ab-initio' : suspended ? 'resume' : '',
  }
}

function toRecord(details: Values): LmsRecord {
  const status = details['cmi.core.lesson_status']
  const complete = status === 'completed' || status === 'passed'
  return { status: complete ? 2 : 1, percentage: complete ? 100 : 0, details }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
