import * as scormAgain from 'scorm-again/scorm12'
import type { LmsHost, LmsProfile } from '../../profile.ts'
import { quietSettings, toStrictApi } from '../../strict/again-api.ts'
import type { AgainApi } from '../../strict/again-api.ts'
import { StrictSession } from '../../strict/strict-session.ts'
import type { StrictStandard, Values } from '../../strict/strict-session.ts'
import { findFault } from './lint.ts'

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
  create: (host) => new StrictSession(host, standard),
}

interface Scorm12Api extends AgainApi {
  readonly cmi: AgainApi['cmi'] & { readonly core: { readonly total_time: string } }
}

// scorm-again declares a default export, while its modules export the class by name.
const { Scorm12API } = scormAgain as unknown as {
  readonly Scorm12API: new (settings: Record<string, unknown>) => Scorm12Api
}

const standard: StrictStandard = {
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
  findFault,
  refused: '405',
  afterFinish: () => '301',
  exit: 'cmi.core.exit',
  totalTime: 'cmi.core.total_time',
  startValues,
  isComplete: (details) => /^(completed|passed)$/.test(String(details['cmi.core.lesson_status'])),
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
