import type { LmsHost, LmsProfile } from '../../profile.ts'
import { keptValues, scorm12Standard } from '../../strict/scorm12-standard.ts'
import { StrictSession } from '../../strict/strict-session.ts'
import type { FindFault, StrictStandard, Values } from '../../strict/strict-session.ts'
import { matches, oneOf } from '../../strict/value-checks.ts'
import type { Checks } from '../../strict/value-checks.ts'

/**
 * Moodle 4.5 with SCORM 1.2, and the many LMSs that do as it does.
 *
 * Each Commit is a POST that the SCO waits for, and a beacon of at most 64 KiB while the page goes away. Place and
 * suspended data come back whatever the exit was. LMSFinish alone adds the session to the total time, turns "not
 * attempted" into "completed", and lets the pass mark of the manifest overrule the status that the SCO has set.
 */
export const moodleLike: LmsProfile = {
  id: 'moodle-like',
  title: 'Moodle 4.5, SCORM 1.2',
  restores: true,
  create: (host) => new StrictSession(host, standard),
}

const standard: StrictStandard = { ...scorm12Standard, findFault, startValues, atFinish }

/** @spec scorm.md §4: white space and letters beyond ASCII in ids are refused, longer responses are not */
function findFault(...[name, value]: Parameters<FindFault>): string | undefined {
  if (typeof name !== 'string' || typeof value !== 'string') {
    return `${String(name)} is set with a ${typeof value}, expected a string`
  }
  const fault = checks.find(([pattern]) => pattern.test(name))?.[1](value)
  return fault === undefined ? undefined : `${name} ${fault}`
}

/** What Moodle refuses and scorm-again lets pass or mends by itself. */
const checks: Checks = [
  [/^cmi\.core\.exit$/, oneOf('time-out', 'suspend', 'logout', '')],
  [
    /^cmi\.(objectives|interactions)\.\d+\.(objectives\.\d+\.)?id$/,
    matches(/^[!-~]{1,255}$/, 'ASCII without spaces'),
  ],
  [
    /^cmi\.interactions\.\d+\.result$/,
    matches(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/, 'correct or wrong'),
  ],
]

function startValues({ learner, content }: LmsHost, saved: Values | undefined): Record<string, unknown> {
  const suspended = saved?.['cmi.core.exit'] === 'suspend'
  return {
    ...keptValues(saved),
    'cmi.core.lesson_location': saved?.['cmi.core.lesson_location'] ?? '',
    'cmi.suspend_data': saved?.['cmi.suspend_data'] ?? '',
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': saved === undefined ? 'ab-initio' : suspended ? 'resume' : '',
    ...(content.masteryScore !== undefined && {
      'cmi.student_data.mastery_score': String(content.masteryScore),
    }),
  }
}

function atFinish(details: Values, { content }: LmsHost): Values {
  const status = String(details['cmi.core.lesson_status'])
  const score = details['cmi.core.score.raw']
  if (content.masteryScore !== undefined && typeof score === 'string' && score !== '') {
    const judged = Number(score) >= content.masteryScore ? 'passed' : 'failed'
    return { ...details, 'cmi.core.lesson_status': judged }
  }
  return status === 'not attempted' ? { ...details, 'cmi.core.lesson_status': 'completed' } : details
}
