import type { StrictApi, Values } from './strict-session.ts'

/** What an LMS object of scorm-again has, whatever the standard. */
export interface AgainApi {
  readonly loadFromFlattenedJSON: (values: Record<string, unknown>, parent: string) => void
  readonly getFlattenedCMI: () => Record<string, unknown>
  readonly cmi: { readonly getCurrentTotalTime: () => string }
}

/** Make the settings under which scorm-again sends nothing by itself and prints nothing. */
export function quietSettings(): Record<string, unknown> {
  return { autocommit: false, logLevel: 5 }
}

/** Drive an LMS of scorm-again. `savedTime` reads the total time without the session. */
export function toStrictApi<Api extends AgainApi>(api: Api, savedTime: (api: Api) => string): StrictApi {
  const methods = api as unknown as Readonly<Record<string, (...args: readonly unknown[]) => string>>
  return {
    call: (method, ...args) => methods[method]?.(...args) ?? '',
    load: (values) => api.loadFromFlattenedJSON(values, ''),
    values: (): Values => api.getFlattenedCMI(),
    totalTime: (final) => (final ? api.cmi.getCurrentTotalTime() : savedTime(api)),
  }
}
