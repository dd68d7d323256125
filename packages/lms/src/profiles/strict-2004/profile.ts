import * as scormAgain from 'scorm-again/scorm2004'
import type { LmsHost, LmsProfile } from '../../profile.ts'
import { quietSettings, toStrictApi } from '../../strict/again-api.ts'
import type { AgainApi } from '../../strict/again-api.ts'
import { StrictSession } from '../../strict/strict-session.ts'
import type { StrictStandard, Values } from '../../strict/strict-session.ts'
import { findFault } from './lint.ts'

/**
 * An LMS that follows SCORM 2004 4th Edition to the letter: scorm-again, with a lint for what that lets pass.
 *
 * Everything arrives at the server with each Commit. After an exit of "suspend" all of it comes back; after any other
 * exit the next session is a new attempt. The first objective is the LMS's own, as a pass mark in the manifest makes it.
 */
export const strict2004: LmsProfile = {
  id: 'strict-2004',
  title: 'SCORM 2004 4th Edition to the letter',
  restores: true,
  create: (host) => new StrictSession(host, standard),
}

interface Scorm2004Api extends AgainApi {
  readonly cmi: AgainApi['cmi'] & { readonly total_time: string }
}

// scorm-again declares a default export, while its modules export the class by name.
const { Scorm2004API } = scormAgain as unknown as {
  readonly Scorm2004API: new (settings: Record<string, unknown>) => Scorm2004Api
}

const afterTerminate: Readonly<Record<string, string>> = {
  Initialize: '104',
  Terminate: '113',
  GetValue: '123',
  SetValue: '133',
  Commit: '143',
}

const standard: StrictStandard = {
  apiName: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  createApi: () => toStrictApi(new Scorm2004API(quietSettings()), ({ cmi }) => cmi.total_time),
  findFault,
  refused: '406',
  afterFinish: (method) => afterTerminate[method] ?? '101',
  exit: 'cmi.exit',
  totalTime: 'cmi.total_time',
  startValues,
  isComplete: (details) =>
    details['cmi.completion_status'] === 'completed' || details['cmi.success_status'] === 'passed',
}

const kept =
  /^cmi\.(location|suspend_data|completion_status|success_status|progress_measure|total_time|score\.|objectives\.|interactions\.)/

/** The values of a new session. */
function startValues({ learner }: LmsHost, saved: Values | undefined): Record<string, unknown> {
  const suspended = saved?.['cmi.exit'] === 'suspend'
  const old = Object.entries(saved ?? {}).filter(
    ([name, value]) => kept.test(name) && typeof value === 'string' && value !== '',
  )
  return {
    ...(suspended ? Object.fromEntries(old) : { 'cmi.objectives.0.id': 'PRIMARYOBJ' }),
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.credit': 'credit',
    'cmi.mode': 'normal',
    'cmi.entry': suspended ? 'resume' : 'ab-initio',
  }
}
