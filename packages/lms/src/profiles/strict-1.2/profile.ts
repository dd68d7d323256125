import type { LmsHost, LmsProfile } from '../../profile.ts'
import { keptValues, scorm12Standard } from '../../strict/scorm12-standard.ts'
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

const standard: StrictStandard = { ...scorm12Standard, findFault, startValues }

/** The values of a new session. */
function startValues({ learner }: LmsHost, saved: Values | undefined): Record<string, unknown> {
  const suspended = saved?.['cmi.core.exit'] === 'suspend'
  const place = suspended
    ? {
        'cmi.core.lesson_location': saved?.['cmi.core.lesson_location'],
        'cmi.suspend_data': saved?.['cmi.suspend_data'],
      }
    : {}
  return {
    ...keptValues(saved),
    ...place,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': 'credit',
    'cmi.core.entry': saved === undefined ? 'ab-initio' : suspended ? 'resume' : '',
  }
}
