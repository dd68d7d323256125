import * as scormAgain from 'scorm-again/scorm12'
import { quietSettings, toStrictApi } from './again-api.ts'
import type { AgainApi } from './again-api.ts'
import type { StrictStandard } from './strict-session.ts'

interface Scorm12Api extends AgainApi {
  readonly cmi: AgainApi['cmi'] & { readonly core: { readonly total_time: string } }
}

// scorm-again declares a default export, while its modules export the class by name.
const { Scorm12API } = scormAgain as unknown as {
  readonly Scorm12API: new (settings: Record<string, unknown>) => Scorm12Api
}

/** What every LMS for SCORM 1.2 has in common: the names of the standard, and scorm-again as its engine. */
export const scorm12Standard: Omit<StrictStandard, 'findFault' | 'startValues'> = {
  apiName: 'API',
  functions: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  createApi: () => toStrictApi(new Scorm12API(quietSettings()), ({ cmi }) => cmi.core.total_time),
  refused: '405',
  afterFinish: () => '301',
  exit: 'cmi.core.exit',
  totalTime: 'cmi.core.total_time',
  isComplete: (details) => /^(completed|passed)$/.test(String(details['cmi.core.lesson_status'])),
}

/** Values that a new session gets from the last one, whatever the platform. Interactions are write-only in 1.2. */
export function keptValues(saved: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  const kept = Object.entries(saved ?? {}).filter(
    ([name, value]) =>
      /^cmi\.(core\.(lesson_status|total_time|score\.)|objectives\.)/.test(name) &&
      typeof value === 'string' &&
      value !== '',
  )
  return Object.fromEntries(kept)
}
