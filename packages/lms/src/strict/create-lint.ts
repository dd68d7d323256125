import type { FindFault } from './strict-session.ts'
import type { Check, Checks } from './value-checks.ts'

/** What a strict reading of a data model knows of its values. */
export interface LintRules {
  readonly checks: Checks
  /** Names of responses and patterns; the first group is the index of the interaction. */
  readonly response: RegExp
  /** Checks of responses by the type of the interaction. */
  readonly responses: Readonly<Record<string, Check>>
  /** Take the marks off that stand around a response or pattern. */
  readonly unwrap: (value: string) => string
}

/** Make the function that says in words what is wrong with a value. */
export function createLint({ checks, response, responses, unwrap }: LintRules): FindFault {
  return (name, value, typeOf) => {
    if (typeof name !== 'string' || typeof value !== 'string') {
      return `${String(name)} is set with a ${typeof value}, expected a string`
    }
    const index = response.exec(name)?.[1]
    const check =
      index === undefined
        ? checks.find(([pattern]) => pattern.test(name))?.[1]
        : responses[typeOf(index) ?? '']
    if (index !== undefined && check === undefined) return `${name} is set before the type of its interaction`
    const fault = check?.(index === undefined ? value : unwrap(value))
    return fault === undefined ? undefined : `${name} ${fault}`
  }
}
