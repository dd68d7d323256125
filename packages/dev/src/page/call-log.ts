import type { LmsCall } from '@paath/lms'

/** What a module said to its LMS, and the values that stand there as far as it said or asked. */
export interface CallLog {
  readonly add: (call: LmsCall) => void
  readonly clear: () => void
  /** The latest first. */
  readonly calls: () => readonly LmsCall[]
  /** By element, in the order in which they were first heard of. */
  readonly values: () => ReadonlyMap<string, string>
}

/** More calls than anybody reads. */
const mostCalls = 400

/** Begin to listen. */
export function createCallLog(): CallLog {
  let calls: LmsCall[] = []
  const values = new Map<string, string>()
  return {
    add: (call) => {
      calls = [call, ...calls].slice(0, mostCalls)
      const [name, value] = call.args
      if (typeof name !== 'string' || name === '') return
      if (call.method.endsWith('SetValue')) values.set(name, String(value))
      else if (call.method.endsWith('GetValue') && isAnswer(call.result))
        values.set(name, String(call.result))
    },
    clear: () => {
      calls = []
      values.clear()
    },
    calls: () => calls,
    values: () => values,
  }
}

/** LMSs say "no value" in several ways. */
function isAnswer(result: unknown): boolean {
  return (typeof result === 'string' && result !== '') || typeof result === 'number'
}
