import type { ApiScope, LmsCall, LmsHost } from './profile.ts'

/** The methods of an API object, by name. Callers are foreign code: the value may be of any type. */
export type ApiMethods = Readonly<Record<string, (name: string, value?: unknown) => unknown>>

/**
 * Publish an API object whose calls are logged.
 *
 * @param calls Receives each call with its result.
 */
export function publishApi(
  host: LmsHost,
  options: {
    readonly name: keyof ApiScope
    readonly methods: ApiMethods
    readonly calls: LmsCall[]
  },
): void {
  const { name, methods, calls } = options
  const logged = Object.entries(methods).map(([method, run]) => [
    method,
    (...args: [string, unknown]): unknown => {
      const result = run(...args)
      const call: LmsCall = { api: name, method, args, result, at: host.clock.now() }
      calls.push(call)
      host.onCall?.(call)
      return result
    },
  ])
  host.scope[name] = Object.fromEntries(logged)
}
